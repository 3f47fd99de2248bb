package org.youbei.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Severity;
import org.youbei.diagnostic.format.Report;
import org.youbei.diagnostic.format.TextFormat;
import org.youbei.link.PlanBook;
import org.youbei.parse.TextDecoder;
import org.youbei.text.Limits;
import org.youbei.text.SourceFile;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code check}: what is wrong in the workspace. */
@Command(name = "check", resourceBundle = "org.youbei.cli.help")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Youbei youbei;

    @Override
    public Integer call() {
        try (Toolchain toolchain = youbei.open()) {
            Outcome<PlanBook> checked = toolchain.check();
            PlanBook book = checked.value().orElseThrow();
            Report report = new Report(
                    book.config().name(),
                    book.workspace().fileCounts().values().stream().mapToInt(n -> n).sum(),
                    book.workspace().plans().size(),
                    0,
                    checked.diagnostics(),
                    youbei.messages(),
                    path -> source(toolchain, path));
            youbei.terminal().out().print(new TextFormat().write(report));
            return report.count(Severity.ERROR) > 0 ? Exit.FINDINGS : Exit.CLEAN;
        }
    }

    private static Optional<SourceFile> source(Toolchain toolchain, String path) {
        return toolchain.files().paths().contains(path)
                ? TextDecoder.decode(path, toolchain.files().read(path), Limits.REGISTER_FILE_BYTES)
                        .value()
                : Optional.empty();
    }
}
