package org.youbei.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code import}: what comes from other forms. */
@Command(
        name = "import",
        subcommands = {ImportTextCommand.class, ImportCardsCommand.class, ImportHseepCommand.class})
final class ImportCommand {
    @ParentCommand
    private Youbei youbei;

    Youbei youbei() {
        return youbei;
    }
}
