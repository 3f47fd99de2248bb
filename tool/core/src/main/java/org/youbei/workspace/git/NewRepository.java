package org.youbei.workspace.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.errors.InvalidRefNameException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.youbei.diagnostic.ToolException;

/** Makes repositories and tells them where their hooks are. */
public final class NewRepository {
    private static final String HOOKS = ".githooks";

    private NewRepository() {}

    /** Returns the top of the work tree that a folder lies in, if it lies in one. */
    public static Optional<Path> top(Path folder) {
        Path at = folder.toAbsolutePath().normalize();
        while (at != null && !Files.exists(at.resolve(".git"))) {
            at = at.getParent();
        }
        return Optional.ofNullable(at);
    }

    /** Makes an empty repository, its first branch {@code main}, in a folder. */
    public static void create(Path folder) {
        Isolation.ensure();
        try (Repository repository = new FileRepositoryBuilder()
                .setWorkTree(folder.toFile())
                .setGitDir(folder.resolve(".git").toFile())
                .setInitialBranch("main")
                .build()) {
            repository.create(false);
        } catch (IOException | InvalidRefNameException failure) {
            throw new ToolException("tool.git", String.valueOf(failure.getMessage()));
        }
    }

    /** Makes git run the hooks of {@code .githooks} in the repository whose work tree has this top; hooks of another folder are left alone. */
    public static void useHooks(Path top) {
        try (GitFolder git = GitFolder.open(top)) {
            StoredConfig config = git.repository().getConfig();
            String section = ConfigConstants.CONFIG_CORE_SECTION;
            String present = config.getString(section, null, ConfigConstants.CONFIG_KEY_HOOKS_PATH);
            if (present != null && !present.equals(HOOKS)) {
                throw new ToolException("tool.hooks", present);
            }
            config.setString(section, null, ConfigConstants.CONFIG_KEY_HOOKS_PATH, HOOKS);
            config.save();
            executable(top.resolve(HOOKS).resolve("pre-commit"));
        } catch (IOException failure) {
            throw GitFailure.of(failure);
        }
    }

    /** Git runs only hooks that are executable; systems without that notion run them anyway. */
    private static void executable(Path hook) {
        if (!hook.toFile().setExecutable(true, false) && !Files.isExecutable(hook)) {
            throw new ToolException("tool.write", hook, "executable");
        }
    }
}
