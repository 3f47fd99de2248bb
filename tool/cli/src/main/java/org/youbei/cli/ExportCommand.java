package org.youbei.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.WholeFile;
import org.youbei.workspace.WorkspaceFiles;
import org.youbei.workspace.WorkspaceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code export}: the workspace in other forms. */
@Command(
        name = "export",
        subcommands = {
            ExportCommand.JsonCommand.class,
            ExportFilingCommand.class,
            ExportCardsCommand.class,
            ExportDrillCommand.class,
            ExportCapCommand.class
        })
final class ExportCommand {
    @ParentCommand
    private Youbei youbei;

    Youbei youbei() {
        return youbei;
    }

    /** Gives the text to standard output, or to a file whose name is said. */
    void give(String text, @Nullable Path out) {
        if (out == null) {
            youbei.terminal().out().print(text);
        } else {
            ProductFile.write(out, text.getBytes(StandardCharsets.UTF_8));
            youbei.terminal().out().print(out + "\n");
        }
    }

    /** {@code export json}: everything that is in the workspace, as one JSON. */
    @Command(name = "json")
    static final class JsonCommand implements Callable<Integer> {
        @ParentCommand
        private ExportCommand export;

        @Option(names = "--out", paramLabel = "FILE")
        private @Nullable Path out;

        @Override
        public Integer call() {
            try (Toolchain toolchain = export.youbei.open()) {
                if (out == null) {
                    WorkspaceJson.write(
                            toolchain.files(), export.youbei.terminal().out());
                } else {
                    write(toolchain.files(), out.toAbsolutePath());
                    export.youbei.terminal().out().print(out + "\n");
                }
            }
            return Exit.CLEAN;
        }

        private static void write(WorkspaceFiles files, Path target) {
            WholeFile.write(target, out -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                WorkspaceJson.write(files, writer);
                writer.flush();
            });
        }
    }
}
