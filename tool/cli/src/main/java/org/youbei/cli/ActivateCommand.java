package org.youbei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.activation.Answer;
import org.youbei.activation.Answers;
import org.youbei.activation.Sheet;
import org.youbei.activation.Sheets;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Severity;
import org.youbei.document.activation.SheetPage;
import org.youbei.document.activation.SheetPages;
import org.youbei.document.activation.SheetPrinter;
import org.youbei.edition.Projection;
import org.youbei.html.Words;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.Colour;
import org.youbei.model.Entry;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.ResponseLevel;
import org.youbei.model.register.Event;
import org.youbei.situation.Question;
import org.youbei.text.Limits;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;
import org.youbei.workspace.git.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code activate}: the activation sheet of a warning, or of an event in a place. */
@Command(name = "activate", subcommands = ActivateRecordCommand.class)
final class ActivateCommand implements Callable<Integer> {
    @ParentCommand
    private Youbei youbei;

    @Option(names = "--cap", paramLabel = "FILE")
    private @Nullable Path cap;

    @Option(names = "--event", paramLabel = "EVENT")
    private @Nullable String event;

    @Option(names = "--colour", paramLabel = "red|orange|yellow|blue")
    private @Nullable String colour;

    @Option(names = "--level", paramLabel = "1-4")
    private @Nullable String level;

    @Option(names = "--place", paramLabel = "CODE")
    private @Nullable String place;

    @Option(names = "--drill")
    private boolean drill;

    @Option(names = "--edition", paramLabel = "public|internal|command")
    private String edition = "command";

    @Option(names = "--format", paramLabel = "text|json|pdf")
    private ActivateFormat format = ActivateFormat.TEXT;

    @Option(names = "--out", paramLabel = "DIR")
    private Path out = Path.of(".");

    @Option(names = "--trust-templates", descriptionKey = "trust-templates")
    private boolean trustTemplates;

    Youbei youbei() {
        return youbei;
    }

    @Override
    public Integer call() {
        if ((cap == null) == (event == null) || cap != null && (colour != null || level != null || place != null)) {
            throw new WrongUsage("activate.usage.what");
        }
        byte[] bytes = cap == null ? new byte[0] : GivenFile.read(cap, youbei.directory(), Limits.CAP_BYTES);
        try (Toolchain toolchain = youbei.open()) {
            Outcome<PlanBook> checked = toolchain.check();
            PlanBook all = checked.value().orElseThrow();
            sayErrors(checked.diagnostics());
            PlanBook book = new PlanBook(Projection.project(all.workspace(), Products.edition(edition)));
            Path given = cap;
            List<Answer> answers = given == null
                    ? List.of(ofQuestion(book))
                    : new Answers(book, toolchain.assets(), youbei.today()).of(given.toString(), bytes);
            switch (format) {
                case JSON -> youbei.terminal().out().print(ActivateJson.of(youbei, answers));
                case TEXT -> text(toolchain, book, answers);
                case PDF -> pdf(toolchain, book, answers);
            }
            return refusals(answers, bytes);
        }
    }

    /** In an emergency what is right must be had even when a file beside it is broken; but nobody may think that it is all. */
    private void sayErrors(List<Diagnostic> findings) {
        List<String> files = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.range().file())
                .distinct()
                .sorted()
                .toList();
        if (!files.isEmpty()) {
            youbei.terminal().err().println("youbei: " + youbei.say("activate.errors", String.join(" ", files)));
            youbei.terminal().err().flush();
        }
    }

    private Answer ofQuestion(PlanBook book) {
        Event known = Asked.event(book, event == null ? "" : event);
        PlaceCode where = place == null
                ? book.config().jurisdiction().id()
                : (PlaceCode) Entries.require(book, place, EntryKind.PLACE).id();
        Question question = new Question(known.id(), where, colour(), level());
        Sheet sheet = new Sheets(book)
                .of(question, drill)
                .orElseThrow(() -> new WrongUsage("activate.usage.place", where.value()));
        return new Answer(Answer.Kind.START, "", "", List.of(sheet), List.of());
    }

    private @Nullable Colour colour() {
        return colour == null ? null : Asked.colour(colour);
    }

    private @Nullable ResponseLevel level() {
        return level == null
                ? null
                : ResponseLevel.parse(level)
                        .orElseThrow(() -> new WrongUsage("activate.usage.level", String.valueOf(level)));
    }

    private SheetPages pages(Toolchain toolchain, PlanBook book) {
        return new SheetPages(
                Words.ofActivation(toolchain.assets(), youbei.language()),
                book.config().timezone(),
                id -> book.event(new EventId(id)).map(Entry::name).orElse(id));
    }

    private void text(Toolchain toolchain, PlanBook book, List<Answer> answers) {
        SheetPages pages = pages(toolchain, book);
        say(answers);
        for (Answer answer : answers) {
            for (Sheet sheet : answer.sheets()) {
                youbei.terminal().out().print(pages.of(marked(sheet)).text() + "\n");
            }
        }
    }

    private void pdf(Toolchain toolchain, PlanBook book, List<Answer> answers) {
        say(answers);
        List<Sheet> sheets =
                answers.stream().flatMap(answer -> answer.sheets().stream()).toList();
        if (sheets.isEmpty()) {
            return;
        }
        Assets assets = trustTemplates ? toolchain.assets() : Products.safeAssets(toolchain);
        Words words = Words.ofActivation(assets, youbei.language());
        SheetPrinter printer = new SheetPrinter(assets, words, youbei.language().tag());
        Optional<Head> head = Head.of(toolchain.root());
        SheetPages pages = pages(toolchain, book);
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = marked(sheets.get(i));
            SheetPage page = pages.of(sheet);
            String name = String.join(
                            "-",
                            "activation",
                            sheet.event().value(),
                            sheet.place().value(),
                            sheet.colour() == null ? "open" : sheet.colour().id())
                    + (i == 0 ? "" : "-" + (i + 1)) + ".pdf";
            String imprint = book.config().name() + " "
                    + head.map(Head::commit).map(id -> id.substring(0, 8)).orElse("");
            ProductFile.write(
                    youbei.directory().resolve(out).resolve(name),
                    printer.pdf(page, imprint, Products.time(youbei, head)));
            youbei.terminal().out().println(out.resolve(name));
        }
    }

    private Sheet marked(Sheet sheet) {
        return drill && !sheet.exercise() ? sheet.asExercise() : sheet;
    }

    /** Says what each warning means where that is not all in its sheet. */
    private void say(List<Answer> answers) {
        if (answers.isEmpty()) {
            youbei.terminal().out().println(youbei.say("activate.empty"));
        }
        for (Answer answer : answers) {
            if (cap != null && answer.kind() != Answer.Kind.REFUSED) {
                String key = "activate." + answer.kind().name().toLowerCase(Locale.ROOT);
                youbei.terminal().out().println(youbei.say(key, answer.identifier(), answer.sender()));
            }
        }
        youbei.terminal().out().flush();
    }

    private int refusals(List<Answer> answers, byte[] bytes) {
        List<Diagnostic> refused = new ArrayList<>();
        answers.forEach(answer -> refused.addAll(answer.refusals()));
        if (refused.isEmpty()) {
            return Exit.CLEAN;
        }
        InputFindings.print(youbei, refused, path -> Optional.of(bytes));
        return Exit.FINDINGS;
    }
}
