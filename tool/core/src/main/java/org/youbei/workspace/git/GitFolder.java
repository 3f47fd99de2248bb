package org.youbei.workspace.git;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.youbei.diagnostic.ToolException;
import org.youbei.workspace.DirectoryFiles;

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
                throw new ToolException("tool.norepository", folder);
            }
            Path top = repository.getWorkTree().toPath().toRealPath();
            String prefix = top.relativize(real).toString().replace('\\', '/');
            return new GitFolder(repository, prefix.isEmpty() ? "" : prefix + "/");
        } catch (RepositoryNotFoundException none) {
            throw new ToolException("tool.norepository", folder);
        } catch (IOException failure) {
            throw new ToolException("tool.git", DirectoryFiles.reason(failure));
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
