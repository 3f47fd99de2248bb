package org.youbei.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.youbei.desk.DeskFiles;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Severity;
import org.youbei.diagnostic.ToolException;
import org.youbei.link.PlanBook;
import org.youbei.text.Limits;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code drills record}: writes what the desks of a drill recorded into its result. */
@Command(name = "record")
final class DrillsRecordCommand implements Callable<Integer> {
    @ParentCommand
    private DrillsCommand drills;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() {
        Youbei youbei = drills.youbei();
        Map<String, byte[]> given = new LinkedHashMap<>();
        files.forEach(file ->
                given.put(file.toString(), GivenFile.read(file, youbei.directory(), Limits.REGISTER_FILE_BYTES)));
        try (Toolchain toolchain = youbei.open()) {
            Outcome<PlanBook> checked = toolchain.check();
            refuseErrors(checked);
            PlanBook book = checked.value().orElseThrow();
            DeskFiles.Request request = new DeskFiles.Request(
                    book,
                    youbei.today(),
                    Messages.of(Language.ofTag(book.config().locale())),
                    toolchain.assets()::text);
            Outcome<DeskFiles.Recorded> recorded = DeskFiles.path(given, request)
                    .then(path -> DeskFiles.record(given, existing(toolchain, path), request));
            if (recorded.value().isEmpty()) {
                say(recorded.diagnostics(), given, toolchain);
                return Exit.FINDINGS;
            }
            write(recorded.value().get(), toolchain);
            return Exit.CLEAN;
        }
    }

    /** A programme, script or result that cannot be read cannot be added to. */
    private static void refuseErrors(Outcome<PlanBook> checked) {
        List<Diagnostic> errors = checked.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.range().file().startsWith("drills/"))
                .toList();
        if (!errors.isEmpty()) {
            throw new ToolException(
                    "tool.drills.record.errors", errors.get(0).range().file(), errors.size());
        }
    }

    private static String existing(Toolchain toolchain, String path) {
        return toolchain.files().paths().contains(path)
                ? new String(toolchain.files().read(path), StandardCharsets.UTF_8)
                : "";
    }

    private void write(DeskFiles.Recorded recorded, Toolchain toolchain) {
        Youbei youbei = drills.youbei();
        if (!dryRun && recorded.added() > 0) {
            ProductFile.write(
                    toolchain.root().resolve(recorded.path()), recorded.text().getBytes(StandardCharsets.UTF_8));
        }
        youbei.terminal().out().print(recorded.path() + "\n");
        String key = dryRun ? "drills.record.would" : "drills.record.added";
        youbei.terminal().err().println(youbei.say(key, recorded.added()));
        youbei.terminal().err().flush();
    }

    private void say(List<Diagnostic> findings, Map<String, byte[]> given, Toolchain toolchain) {
        InputFindings.print(drills.youbei(), findings, path -> {
            byte[] known = given.get(path);
            if (known == null && toolchain.files().paths().contains(path)) {
                known = toolchain.files().read(path);
            }
            return Optional.ofNullable(known);
        });
    }
}
