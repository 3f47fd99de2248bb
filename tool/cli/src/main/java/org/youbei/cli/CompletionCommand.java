package org.youbei.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code completion}: the script by which bash and zsh complete commands, options and their values. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
    @ParentCommand
    private Youbei youbei;

    @Override
    public Integer call() {
        String script = AutoComplete.bash("youbei", youbei.commandLine());
        // The generator dates its output; the same tool must print the same script.
        youbei.terminal()
                .out()
                .print(script.replace("\r\n", "\n").replaceAll("(?m)^#.*(?:[Gg]enerated|20\\d\\d-).*\\n", ""));
        return Exit.CLEAN;
    }
}
