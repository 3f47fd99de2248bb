package org.youbei.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.format.Background;
import org.youbei.diagnostic.format.Report;
import org.youbei.diagnostic.format.TextFormat;
import org.youbei.diagnostic.format.Threshold;
import org.youbei.importing.ImportRequest;
import org.youbei.importing.ImportedPlan;
import org.youbei.importing.TextImport;
import org.youbei.link.PlanBook;
import org.youbei.model.Id;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.PlanStatus;
import org.youbei.parse.TextDecoder;
import org.youbei.scaffold.DraftFile;
import org.youbei.scaffold.Drafts;
import org.youbei.schema.DocumentKind;
import org.youbei.text.Limits;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code import text}: a plan from the text of a real one. */
@Command(name = "text")
final class ImportTextCommand implements Callable<Integer> {
    private static final Pattern PLACE = Pattern.compile("\\d{6}(?:\\d{3}){0,2}");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,39}");

    @ParentCommand
    private ImportCommand group;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--id", paramLabel = "ID", required = true)
    private String id;

    @Option(names = "--level", paramLabel = "LEVEL", required = true, completionCandidates = LevelNames.class)
    private PlanLevel level;

    @Option(names = "--place", paramLabel = "CODE", required = true)
    private String place;

    @Option(names = "--owner", paramLabel = "ID", required = true)
    private String owner;

    @Option(names = "--title", paramLabel = "TITLE")
    private @Nullable String title;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            converter = StatusOption.class,
            completionCandidates = StatusOption.class)
    private PlanStatus status = PlanStatus.DRAFTING;

    @Option(names = "--version", paramLabel = "VERSION")
    private @Nullable String version;

    @Option(names = "--part", paramLabel = "N")
    private @Nullable Integer part;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = EncodingOption.class,
            completionCandidates = EncodingOption.class)
    private Charset encoding = StandardCharsets.UTF_8;

    @Override
    public Integer call() {
        Youbei youbei = group.youbei();
        require("--id", id, Id::isId);
        require("--owner", owner, Id::isId);
        require("--place", place, PLACE.asMatchPredicate());
        require("--version", version, VERSION.asMatchPredicate());
        require("--title", title, words -> !words.isBlank() && words.length() <= Limits.TITLE_CHARACTERS);
        try (Toolchain toolchain = youbei.open()) {
            String path = path(toolchain.root());
            PlanBook book = toolchain.check().value().orElseThrow();
            NewCommand.requireFree(book, id);
            byte[] source = GivenFile.read(file, youbei.directory(), Limits.PLAN_FILE_BYTES);
            Outcome<ImportedPlan> outcome = TextImport.read(source, request());
            outcome.value()
                    .ifPresent(plan -> Drafts.write(toolchain.root(), List.of(new DraftFile(path, plan.text()))));
            say(outcome, source);
            if (outcome.value().isEmpty()) {
                return Exit.FINDINGS;
            }
            youbei.terminal().out().print(toolchain.root().resolve(path) + "\n");
            return Exit.CLEAN;
        }
    }

    private static void require(String option, @Nullable String value, Predicate<String> fits) {
        if (value != null && !fits.test(value)) {
            throw new WrongUsage("cli.value", option, value);
        }
    }

    /** Where the plan goes, from the workspace's root; only a place where a plan of this id and level may stand. */
    private String path(Path root) {
        String usual = "plans/" + level.id() + "/" + id + ".md";
        if (out == null) {
            return usual;
        }
        Path target = root.resolve(out).normalize();
        String path =
                target.startsWith(root) ? root.relativize(target).toString().replace('\\', '/') : "";
        boolean plan =
                DocumentKind.ofPath(path).filter(DocumentKind.PLAN::equals).isPresent();
        if (!plan || !path.startsWith("plans/" + level.id() + "/") || !path.endsWith("/" + id + ".md")) {
            throw new WrongUsage("cli.value.choices", "--out", out, usual);
        }
        return path;
    }

    private ImportRequest request() {
        return new ImportRequest(
                file.toString(),
                encoding,
                new PlanId(id),
                level,
                new PlaceCode(place),
                new OrganisationId(owner),
                status,
                title,
                version,
                part);
    }

    private void say(Outcome<ImportedPlan> outcome, byte[] source) {
        List<Diagnostic> findings = outcome.diagnostics();
        if (findings.isEmpty()) {
            return;
        }
        Background background = new Background(
                path -> TextDecoder.text(path, source, Limits.PLAN_FILE_BYTES, encoding)
                        .value(),
                code -> Optional.empty(),
                finding -> Optional.empty());
        int plans = outcome.value().isPresent() ? 1 : 0;
        Report report = new Report(
                new Report.Totals("", "", 1, plans, 0),
                findings,
                List.of(),
                group.youbei().messages(),
                Threshold.ERROR,
                background);
        group.youbei().terminal().err().print(new TextFormat().write(report));
        group.youbei().terminal().err().flush();
    }
}
