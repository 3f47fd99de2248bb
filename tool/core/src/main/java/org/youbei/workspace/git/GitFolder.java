package org.youbei.workspace.git;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.youbei.diagnostic.ToolException;

/**
 * A folder of a repository's work tree.
 *
 * @param prefix the path from the top of the work tree to the folder, ended by {@code /}; empty for the top itself
 */
record GitFolder(Repository repository, String prefix) implements AutoCloseable {
    /** Opens the repository that a folder lies in. */
    static GitFolder open(Path folder) {
        Isolation.ensure();
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        try {
            Path real = folder.toRealPath();
            builder.findGitDir(real.toFile());
            if (builder.getGitDir() == null) {
                throw new ToolException("tool.norepository", folder);
            }
            Repository repository = builder.setMustExist(true).build();
            if (repository.isBare()) {
                throw new ToolException("tool.bare", folder);
            }
            Path top = repository.getWorkTree().toPath().toRealPath();
            String prefix = top.relativize(real).toString().replace('\\', '/');
            return new GitFolder(repository, prefix.isEmpty() ? "" : prefix + "/");
        } catch (RepositoryNotFoundException none) {
            throw new ToolException("tool.norepository", folder);
        } catch (IOException failure) {
            throw GitFailure.of(failure);
        }
    }

    /** Returns the commit that a revision names: a commit, a tag, a branch, {@code HEAD~2}. */
    ObjectId commit(String revision) throws IOException {
        return resolve(revision, "^{commit}");
    }

    /** Returns the tree of a revision. */
    ObjectId tree(String revision) throws IOException {
        return resolve(revision, "^{tree}");
    }

    private ObjectId resolve(String revision, String kind) throws IOException {
        try {
            ObjectId object = repository.resolve(revision + kind);
            if (object != null) {
                return object;
            }
        } catch (RevisionSyntaxException | IncorrectObjectTypeException unreadable) {
            // Said below, like a name that nothing has.
        }
        if (repository.resolve(Constants.HEAD) == null) {
            throw new ToolException("tool.nocommit", repository.getWorkTree());
        }
        throw new ToolException("tool.norevision", revision);
    }

    @Override
    public void close() {
        repository.close();
    }
}
