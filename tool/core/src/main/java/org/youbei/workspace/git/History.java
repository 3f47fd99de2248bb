package org.youbei.workspace.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.ToolException;

/**
 * The commits that changed files of a workspace, found in one walk from a revision back. Every parent of a merge is followed; a merge counts when it differs from all
 * of them. Renames are followed as {@code git log --follow} does.
 */
public final class History implements AutoCloseable {
    /** The revision that a work tree stands on. */
    public static final String HEAD = Constants.HEAD;

    /** Up to this many files are looked for by their paths; of more, whole folders are compared. */
    private static final int FEW = 20;

    private final GitFolder git;
    private final Set<RepositoryState> states;
    private Walked walked = new Walked(ObjectId.zeroId(), Set.of(), Map.of());

    /** What a walk from a commit found about some files. */
    private record Walked(ObjectId start, Set<String> files, Map<String, List<Change>> changes) {}

    private History(GitFolder git, Set<RepositoryState> states) {
        this.git = git;
        this.states = states;
    }

    /** Walks the history of some files of the workspace in a folder, from a revision that has them. */
    public static History of(Path root, String revision, Collection<String> files) {
        return of(root, revision, files, null);
    }

    /**
     * The same, walking only when the revision or the files are others than they were.
     *
     * @param before the history of the same folder as it was found earlier, which may be closed; null when there is none
     */
    public static History of(Path root, String revision, Collection<String> files, @Nullable History before) {
        GitFolder git = GitFolder.open(root);
        try {
            History history = new History(git, RepositoryState.of(git.repository()));
            ObjectId start = git.commit(revision);
            Set<String> wanted = Set.copyOf(files);
            history.walked = before != null && before.isOf(start, wanted, history.states)
                    ? before.walked
                    : new Walked(start, wanted, history.walk(start, wanted));
            return history;
        } catch (IOException failure) {
            git.close();
            throw failed(failure);
        } catch (ToolException said) {
            git.close();
            throw said;
        }
    }

    private boolean isOf(ObjectId start, Set<String> files, Set<RepositoryState> now) {
        return walked.start().equals(start) && walked.files().equals(files) && states.equals(now);
    }

    private static ToolException failed(IOException failure) {
        return GitFailure.of(failure);
    }

    private Map<String, List<Change>> walk(ObjectId start, Set<String> files) throws IOException {
        Trails trails = new Trails(files);
        try (ObjectReader reader = git.repository().newObjectReader();
                RevWalk commits = new RevWalk(reader)) {
            commits.sort(RevSort.TOPO);
            commits.sort(RevSort.COMMIT_TIME_DESC, true);
            commits.markStart(commits.parseCommit(start));
            TreeChanges trees = new TreeChanges(git.repository(), reader);
            for (RevCommit commit = commits.next(); commit != null; commit = commits.next()) {
                follow(commit, trees, trails);
            }
        }
        return trails.changes();
    }

    private void follow(RevCommit commit, TreeChanges trees, Trails trails) throws IOException {
        boolean mayBeRenamed = false;
        Commit made = null;
        for (TreeChanges.Touched touched : trees.of(commit, filter(trails))) {
            String path = touched.path().substring(git.prefix().length());
            if (trails.isFollowed(path)) {
                made = made == null ? Commit.of(commit) : made;
                trails.add(new Change(made, path, touched.blob()));
                mayBeRenamed |= touched.added();
            }
        }
        if (mayBeRenamed) {
            Map<String, String> renames = new TreeMap<>(trees.renames(commit, folder()));
            renames.forEach((path, former) -> trails.rename(inside(path), inside(former)));
        }
    }

    private TreeFilter filter(Trails trails) {
        Set<String> paths = trails.paths();
        return paths.size() > FEW || paths.isEmpty()
                ? folder()
                : PathFilterGroup.createFromStrings(
                        paths.stream().map(path -> git.prefix() + path).toList());
    }

    /** The folder of the workspace; the whole work tree when it is that. */
    private TreeFilter folder() {
        return git.prefix().isEmpty() ? TreeFilter.ALL : PathFilterGroup.createFromStrings(git.prefix());
    }

    private String inside(String path) {
        return path.substring(git.prefix().length());
    }

    /** Returns the changes of one of the files, newest first; none for a file that no commit has. */
    public List<Change> of(String file) {
        return walked.changes().getOrDefault(file, List.of());
    }

    /** Returns what is out of the ordinary about the repository. */
    public Set<RepositoryState> states() {
        return states;
    }

    /** Returns what a file held after a change; empty when the change took it away. */
    public Optional<byte[]> read(Change change) {
        if (change.blob() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(git.repository()
                    .open(ObjectId.fromString(change.blob()), Constants.OBJ_BLOB)
                    .getBytes(Integer.MAX_VALUE));
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /** Returns the ids of the commits that tags of a prefix such as {@code plan/} name, by the tag's name. */
    public SortedMap<String, String> tags(String prefix) {
        SortedMap<String, String> tags = new TreeMap<>();
        try (RevWalk walk = new RevWalk(git.repository())) {
            for (Ref ref : git.repository().getRefDatabase().getRefsByPrefix(Constants.R_TAGS + prefix)) {
                RevObject object = walk.peel(walk.parseAny(ref.getObjectId()));
                if (object instanceof RevCommit) {
                    tags.put(ref.getName().substring(Constants.R_TAGS.length()), object.name());
                }
            }
        } catch (IOException failure) {
            throw failed(failure);
        }
        return tags;
    }

    /** Returns the id of what a path of the workspace held in a commit; empty when it was not there. */
    public Optional<String> blob(String commit, String path) {
        try (ObjectReader reader = git.repository().newObjectReader();
                RevWalk walk = new RevWalk(reader)) {
            RevCommit parsed = walk.parseCommit(ObjectId.fromString(commit));
            ObjectId blob = TreeChanges.blob(reader, parsed, git.prefix() + path);
            return Optional.ofNullable(blob).map(ObjectId::name);
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /** Returns whether the repository has a commit of an id, in full or its first digits. */
    public boolean contains(String commit) {
        try {
            git.commit(commit);
            return true;
        } catch (ToolException none) {
            return false;
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
