package org.youbei.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.youbei.activation.RecordFiles;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Outcome;
import org.youbei.link.PlanBook;
import org.youbei.schema.SchemaChecker;
import org.youbei.schema.Schemas;
import org.youbei.text.Limits;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code activate record}: writes what activation sheets noted into the record of the response. */
@Command(name = "record")
final class ActivateRecordCommand implements Callable<Integer> {
    @ParentCommand
    private ActivateCommand activate;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() {
        Youbei youbei = activate.youbei();
        Map<String, byte[]> given = new LinkedHashMap<>();
        files.forEach(
                file -> given.put(file.toString(), GivenFile.read(file, youbei.directory(), Limits.PLAN_FILE_BYTES)));
        try (Toolchain toolchain = youbei.open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            Outcome<RecordFiles.Recorded> recorded = RecordFiles.record(
                    given,
                    new RecordFiles.Request(
                            new SchemaChecker(new Schemas(toolchain.assets()::text)),
                            path -> text(toolchain, path),
                            Messages.of(Language.ofTag(book.config().locale())),
                            book.config().timezone()));
            if (recorded.value().isEmpty()) {
                InputFindings.print(
                        youbei,
                        recorded.diagnostics(),
                        path -> Optional.ofNullable(given.get(path)).or(() -> bytes(toolchain, path)));
                return Exit.FINDINGS;
            }
            write(recorded.value().get(), toolchain);
            return Exit.CLEAN;
        }
    }

    private static Optional<byte[]> bytes(Toolchain toolchain, String path) {
        return toolchain.files().paths().contains(path)
                ? Optional.of(toolchain.files().read(path))
                : Optional.empty();
    }

    private static String text(Toolchain toolchain, String path) {
        return bytes(toolchain, path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private void write(RecordFiles.Recorded recorded, Toolchain toolchain) {
        Youbei youbei = activate.youbei();
        if (!dryRun && recorded.added() > 0) {
            Path file = toolchain.root().resolve(recorded.path());
            byte[] text = recorded.text().getBytes(StandardCharsets.UTF_8);
            if (toolchain.files().paths().contains(recorded.path())) {
                ProductFile.write(file, text);
            } else {
                WholeFile.create(file, text);
            }
        }
        youbei.terminal().out().print(recorded.path() + "\n");
        String key = dryRun ? "drills.record.would" : "drills.record.added";
        youbei.terminal().err().println(youbei.say(key, recorded.added()));
        youbei.terminal().err().flush();
    }
}
