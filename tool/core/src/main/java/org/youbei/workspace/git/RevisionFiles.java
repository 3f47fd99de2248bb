package org.youbei.workspace.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.ToolException;
import org.youbei.workspace.PathRules;
import org.youbei.workspace.Workspace;
import org.youbei.workspace.WorkspaceFiles;

/** The files of a workspace as git holds them, at a revision or in the index: nothing is checked out, no hook or filter runs. */
public final class RevisionFiles implements WorkspaceFiles, AutoCloseable {
    private final GitFolder git;
    private final Map<String, ObjectId> blobs = new TreeMap<>();
    private final Map<String, ObjectId> assets = new HashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    private RevisionFiles(GitFolder git) {
        this.git = git;
    }

    /** Returns the files of the workspace in this folder at a revision: a commit, a tag, a branch, {@code HEAD~2}. */
    public static RevisionFiles at(Path root, String revision) {
        return opened(root, files -> files.listTree(revision), revision);
    }

    /**
     * Returns the files of the workspace in this folder as the next commit would hold them.
     *
     * @param index the index to read instead of the repository's own, as git names it to a hook; or null
     */
    public static RevisionFiles staged(Path root, @Nullable Path index) {
        return opened(root, files -> files.listIndex(index), "index");
    }

    private interface Listing {
        void list(RevisionFiles files) throws IOException;
    }

    private static RevisionFiles opened(Path root, Listing listing, String name) {
        RevisionFiles files = new RevisionFiles(GitFolder.open(root));
        try {
            listing.list(files);
        } catch (IOException failure) {
            throw GitFailure.of(failure);
        }
        if (!files.blobs.containsKey(Workspace.CONFIG)) {
            throw new ToolException("tool.noworkspace.at", name, files.git.prefix() + Workspace.CONFIG);
        }
        files.findings.addAll(PathRules.check(files.paths()));
        return files;
    }

    private void listTree(String revision) throws IOException {
        ObjectId tree = git.tree(revision);
        try (TreeWalk walk = new TreeWalk(git.repository())) {
            walk.addTree(tree);
            walk.setRecursive(true);
            if (!git.prefix().isEmpty()) {
                walk.setFilter(PathFilter.create(git.prefix()));
            }
            while (walk.next()) {
                add(walk.getPathString(), walk.getFileMode(), walk.getObjectId(0));
            }
        }
    }

    private void listIndex(@Nullable Path index) throws IOException {
        DirCache cache = index == null
                ? git.repository().readDirCache()
                : DirCache.read(index.toFile(), git.repository().getFS());
        for (int i = 0; i < cache.getEntryCount(); i++) {
            DirCacheEntry entry = cache.getEntry(i);
            // Of a conflict the side that git keeps in the work tree's name stands for the file.
            boolean stands = entry.getStage() == DirCacheEntry.STAGE_0 || entry.getStage() == DirCacheEntry.STAGE_2;
            if (stands && !entry.isIntentToAdd()) {
                add(entry.getPathString(), entry.getFileMode(), entry.getObjectId());
            }
        }
    }

    private void add(String full, FileMode mode, ObjectId id) {
        if (!full.startsWith(git.prefix())) {
            return;
        }
        String path = full.substring(git.prefix().length());
        boolean isFile = (mode.getBits() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
        if (PathRules.isOfWorkspace(path)) {
            if (isFile) {
                blobs.put(path, id.copy());
            } else {
                findings.add(PathRules.refusedLink(path));
            }
        } else if (isFile && PathRules.isOverride(path)) {
            assets.put(path, id.copy());
        }
    }

    @Override
    public List<String> paths() {
        return List.copyOf(blobs.keySet());
    }

    @Override
    public List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    @Override
    public byte[] read(String path) {
        return bytes(path, blob(path));
    }

    /** Returns the id of what a file holds: files of one id are equal. */
    public String blobId(String path) {
        return blob(path).name();
    }

    /** Returns the paths whose files these do not hold as the others do, those that either lacks included. */
    public Set<String> changedSince(RevisionFiles before) {
        Set<String> changed = new TreeSet<>();
        blobs.forEach((path, blob) -> {
            if (!blob.equals(before.blobs.get(path))) {
                changed.add(path);
            }
        });
        before.blobs.keySet().stream().filter(path -> !blobs.containsKey(path)).forEach(changed::add);
        return changed;
    }

    private ObjectId blob(String path) {
        ObjectId blob = blobs.get(path);
        if (blob == null) {
            throw new IllegalArgumentException("not a path of the revision: " + path);
        }
        return blob;
    }

    private byte[] bytes(String path, ObjectId blob) {
        try {
            return git.repository().open(blob, Constants.OBJ_BLOB).getBytes(Integer.MAX_VALUE);
        } catch (IOException failure) {
            throw GitFailure.of(path, failure);
        }
    }

    @Override
    public long size(String path) {
        try {
            return git.repository().open(blob(path), Constants.OBJ_BLOB).getSize();
        } catch (IOException failure) {
            throw GitFailure.of(path, failure);
        }
    }

    @Override
    public Optional<byte[]> override(String path) {
        return Optional.ofNullable(assets.get(path)).map(blob -> bytes(path, blob));
    }

    @Override
    public boolean mayOverride(String folder) {
        return assets.keySet().stream().anyMatch(path -> path.startsWith(folder));
    }

    @Override
    public void close() {
        git.close();
    }
}
