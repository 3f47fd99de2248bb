package org.youbei.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Severity;
import org.youbei.diagnostic.ToolException;
import org.youbei.distribution.CardImport;
import org.youbei.distribution.Handover;
import org.youbei.distribution.HandoverRegister;
import org.youbei.document.CardWorkbook;
import org.youbei.link.PlanBook;
import org.youbei.model.plan.Plan;
import org.youbei.revision.PlanVersions;
import org.youbei.revision.Version;
import org.youbei.schema.DocumentKind;
import org.youbei.text.Csv.Cell;
import org.youbei.text.Limits;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code import cards}: takes the list of {@code export cards} back; its ticked rows become entries of the register of cards that were handed over. */
@Command(name = "cards")
final class ImportCardsCommand implements Callable<Integer> {
    @ParentCommand
    private ImportCommand group;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() {
        byte[] bytes = GivenFile.read(file, group.youbei().directory(), Limits.REGISTER_FILE_BYTES);
        try (Toolchain toolchain = group.youbei().open()) {
            Outcome<PlanBook> checked = toolchain.check();
            refuseErrors(checked);
            PlanBook book = checked.value().orElseThrow();
            Outcome<List<Handover>> list;
            try (PlanVersions versions = PlanVersions.of(toolchain.root(), toolchain.revision(), book.workspace())) {
                list = rows(bytes)
                        .then(rows -> CardImport.read(
                                rows,
                                new CardImport.Request(
                                        file.toString(),
                                        book,
                                        plan -> earlier(plan, versions),
                                        group.youbei().today())));
            }
            if (list.value().isEmpty()) {
                say(list.diagnostics(), bytes);
                return Exit.FINDINGS;
            }
            add(list.value().get(), toolchain, book);
            return Exit.CLEAN;
        }
    }

    /** What the register holds must be known before it is said what it lacks. */
    private void refuseErrors(Outcome<PlanBook> checked) {
        List<Diagnostic> errors = checked.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> DocumentKind.ofPath(finding.range().file())
                        .filter(kind -> kind == DocumentKind.DISTRIBUTED)
                        .isPresent())
                .toList();
        if (!errors.isEmpty()) {
            throw new ToolException("cards.import.errors", errors.get(0).range().file(), errors.size());
        }
    }

    private Outcome<List<List<Cell>>> rows(byte[] bytes) {
        boolean workbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return workbook ? CardWorkbook.read(file.toString(), bytes) : CardImport.rows(file.toString(), bytes);
    }

    /** The versions that git knows of a plan. */
    private static Set<String> earlier(Plan plan, PlanVersions versions) {
        return versions.newest(plan, Integer.MAX_VALUE).stream()
                .map(Version::key)
                .collect(Collectors.toSet());
    }

    private void add(List<Handover> ticked, Toolchain toolchain, PlanBook book) {
        Youbei youbei = group.youbei();
        List<Handover> missing = CardImport.missing(ticked, book);
        if (!missing.isEmpty()) {
            HandoverRegister.Extended register = HandoverRegister.extended(toolchain.files(), missing);
            if (!dryRun) {
                ProductFile.write(
                        toolchain.root().resolve(register.path()),
                        register.text().getBytes(StandardCharsets.UTF_8));
            }
            youbei.terminal()
                    .out()
                    .print(register.path() + "\n" + register.added().replace("\r\n", "\n"));
        }
        String key = dryRun ? "cards.import.would" : "cards.import.added";
        youbei.terminal().err().println(youbei.say(key, missing.size(), ticked.size() - missing.size()));
        youbei.terminal().err().flush();
    }

    private void say(List<Diagnostic> findings, byte[] bytes) {
        boolean isZip = bytes.length > 1 && bytes[0] == 'P';
        InputFindings.print(group.youbei(), findings, path -> isZip ? Optional.empty() : Optional.of(bytes));
    }
}
