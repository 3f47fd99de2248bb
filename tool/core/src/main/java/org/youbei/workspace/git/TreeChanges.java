package org.youbei.workspace.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/** What a commit changed: the files in which it differs from all of its parents. */
final class TreeChanges {
    /** How alike two files must be, in hundredths, so that one is the other renamed; git's own figure. */
    private static final int RENAME_SCORE = 50;

    private final Repository repository;
    private final TreeWalk walk;

    TreeChanges(Repository repository, ObjectReader reader) {
        this.repository = repository;
        this.walk = new TreeWalk(repository, reader);
    }

    /**
     * A file that a commit changed.
     *
     * @param blob what it holds since then; null when the commit took it away
     * @param added whether none of the parents had it
     */
    record Touched(String path, @Nullable String blob, boolean added) {}

    /** Returns the files of a filter that a commit changed, sorted by path. */
    List<Touched> of(RevCommit commit, TreeFilter filter) throws IOException {
        open(commit, filter);
        List<Touched> touched = new ArrayList<>();
        int last = walk.getTreeCount() - 1;
        while (walk.next()) {
            if (differsFromAll(last)) {
                boolean there = walk.getRawMode(last) != 0;
                touched.add(new Touched(
                        walk.getPathString(), there ? walk.getObjectId(last).name() : null, isAdded(last)));
            }
        }
        return touched;
    }

    private void open(RevCommit commit, TreeFilter filter) throws IOException {
        walk.reset();
        if (commit.getParentCount() == 0) {
            walk.addTree(new EmptyTreeIterator());
        }
        for (RevCommit parent : commit.getParents()) {
            walk.addTree(parent.getTree());
        }
        walk.addTree(commit.getTree());
        walk.setRecursive(true);
        walk.setFilter(AndTreeFilter.create(filter, TreeFilter.ANY_DIFF));
    }

    private boolean differsFromAll(int last) {
        for (int parent = 0; parent < last; parent++) {
            if (walk.idEqual(parent, last) && walk.getRawMode(parent) == walk.getRawMode(last)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAdded(int last) {
        for (int parent = 0; parent < last; parent++) {
            if (walk.getRawMode(parent) != FileMode.MISSING.getBits()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the former path of each file that a commit renamed; nothing for a merge. */
    Map<String, String> renames(RevCommit commit, TreeFilter filter) throws IOException {
        Map<String, String> renames = new HashMap<>();
        if (commit.getParentCount() != 1) {
            return renames;
        }
        List<DiffEntry> entries = entries(commit, filter);
        if (entries.stream().noneMatch(entry -> entry.getChangeType() == DiffEntry.ChangeType.DELETE)) {
            return renames;
        }
        RenameDetector detector = new RenameDetector(repository);
        detector.setRenameScore(RENAME_SCORE);
        detector.addAll(entries);
        for (DiffEntry entry : detector.compute()) {
            if (entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
                renames.put(entry.getNewPath(), entry.getOldPath());
            }
        }
        return renames;
    }

    private List<DiffEntry> entries(RevCommit commit, TreeFilter filter) throws IOException {
        open(commit, filter);
        return DiffEntry.scan(walk);
    }

    /** Returns what a file held in a commit; null when it was not there. */
    static @Nullable ObjectId blob(ObjectReader reader, RevCommit commit, String path) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(reader, path, commit.getTree())) {
            return found == null ? null : found.getObjectId(0);
        }
    }
}
