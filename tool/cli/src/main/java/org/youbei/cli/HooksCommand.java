package org.youbei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.youbei.diagnostic.ToolException;
import org.youbei.scaffold.DraftFile;
import org.youbei.scaffold.Drafts;
import org.youbei.scaffold.HookDraft;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.git.NewRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code hooks}: the git hooks of a workspace. */
@Command(name = "hooks", subcommands = HooksCommand.InstallCommand.class)
final class HooksCommand {
    @ParentCommand
    private Youbei youbei;

    /** {@code hooks install}: check what is staged before every commit. */
    @Command(name = "install")
    static final class InstallCommand implements Callable<Integer> {
        @ParentCommand
        private HooksCommand hooks;

        @Override
        public Integer call() {
            Youbei youbei = hooks.youbei;
            Path root = Toolchain.root(youbei.directory());
            Path top = NewRepository.top(root).orElseThrow(() -> new ToolException("tool.norepository", root));
            DraftFile hook = HookDraft.draft(top.relativize(root).toString().replace('\\', '/'));
            if (!isPresent(top.resolve(hook.path()), hook.text())) {
                Drafts.write(top, List.of(hook));
            }
            NewRepository.useHooks(top);
            youbei.terminal().out().print(top.resolve(hook.path()) + "\n");
            return Exit.CLEAN;
        }

        /** Whether the very hook is there already; another one is never written over. */
        private static boolean isPresent(Path file, String text) {
            try {
                return Files.isRegularFile(file) && Files.readString(file).equals(text);
            } catch (IOException failure) {
                throw new ToolException("tool.read", file, DirectoryFiles.reason(failure));
            }
        }
    }
}
