package org.youbei.cli;

import java.util.concurrent.Callable;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code assets}: the schemas, templates and front-end files that the tool uses. */
@Command(name = "assets", subcommands = AssetsCommand.ListCommand.class)
final class AssetsCommand {
    @ParentCommand
    private Youbei youbei;

    /** {@code assets list}: which file wins, the workspace's own or the built-in one. */
    @Command(name = "list")
    static final class ListCommand implements Callable<Integer> {
        @ParentCommand
        private AssetsCommand assets;

        @Override
        public Integer call() {
            Youbei youbei = assets.youbei;
            if (Toolchain.findRoot(youbei.directory()).isEmpty()) {
                print(youbei, Assets.builtIn());
                return Exit.CLEAN;
            }
            try (Toolchain toolchain = youbei.open()) {
                print(youbei, toolchain.assets());
            }
            return Exit.CLEAN;
        }

        private static void print(Youbei youbei, Assets assets) {
            for (Assets.Listed asset : assets.list()) {
                String origin = asset.origin() == Assets.Origin.WORKSPACE ? "assets.workspace" : "assets.builtin";
                youbei.terminal().out().print(asset.path() + "  " + youbei.say(origin) + "\n");
            }
        }
    }
}
