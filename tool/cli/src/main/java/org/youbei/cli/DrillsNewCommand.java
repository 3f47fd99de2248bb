package org.youbei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.ToolException;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.ResponseLevel;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Subject;
import org.youbei.scaffold.DraftFile;
import org.youbei.scaffold.Drafts;
import org.youbei.scaffold.DrillDraft;
import org.youbei.scaffold.DrillOutline;
import org.youbei.scaffold.PlanOutline;
import org.youbei.scaffold.SubjectOutline;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code drills new}: a whole drill drafted from what a plan or a drill subject says: programme entry, work plan with objectives, event list. */
@Command(name = "new")
final class DrillsNewCommand implements Callable<Integer> {
    private static final int TITLE = 45;

    @ParentCommand
    private DrillsCommand drills;

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "id")
    private @Nullable String id;

    @Option(names = "--plan", paramLabel = "ID", descriptionKey = "plan")
    private @Nullable String plan;

    @Option(names = "--response", paramLabel = "1|2|3|4", descriptionKey = "response")
    private @Nullable String response;

    @Option(names = "--subject", paramLabel = "ID", descriptionKey = "subject")
    private @Nullable String subject;

    @Option(names = "--form", paramLabel = "tabletop|practical", descriptionKey = "form")
    private NewDrillCommand.Form form = NewDrillCommand.Form.TABLETOP;

    @Option(names = "--notice", paramLabel = "announced|single-blind|double-blind", descriptionKey = "notice")
    private Notice notice = Notice.ANNOUNCED;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
    private @Nullable Integer year;

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "title")
    private @Nullable String title;

    /** How much the players know before. */
    enum Notice {
        ANNOUNCED,
        SINGLE_BLIND,
        DOUBLE_BLIND;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Integer call() {
        Youbei youbei = drills.youbei();
        try (Toolchain toolchain = youbei.open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            DrillDraft.Drafted drafted = drafted(book, youbei.today().getYear());
            DrillDraft drafts = new DrillDraft(toolchain.assets(), toolchain.files());
            List<DraftFile> files = new ArrayList<>(drafts.documents(book, drafted));
            DraftFile programme = drafts.programme(drafted);
            Path root = Toolchain.root(youbei.directory());
            Drafts.write(root, files);
            Drafts.extend(root, programme);
            files.add(programme);
            List<String> paths = files.stream()
                    .map(file -> root.resolve(file.path()).toString())
                    .toList();
            new Created(youbei).tell(paths, files);
            Editor.open(youbei.terminal(), root.resolve(files.get(0).path()));
            return Exit.CLEAN;
        }
    }

    private DrillDraft.Drafted drafted(PlanBook book, int thisYear) {
        Subject wanted = subject == null
                ? null
                : DrillsSubjectsCommand.require(book.workspace().registers().subjects(), subject);
        if (wanted == null && (plan == null || response == null)) {
            throw new WrongUsage("cli.missing", plan == null ? "--plan" : "--response");
        }
        Plan drilled = drilled(book, wanted);
        Operation.Response level = response == null ? null : level(drilled, response);
        int when = year == null ? thisYear : year;
        int number = level == null ? 0 : level.level().value();
        DrillOutline clauses = level == null ? null : PlanOutline.of(book, drilled, level);
        DrillOutline outline =
                wanted == null ? Objects.requireNonNull(clauses) : SubjectOutline.of(wanted, drilled, clauses);
        String name = wanted == null ? drilled.id().value() + "-r" + number : wanted.id();
        DrillDraft.NewDrill drill = new DrillDraft.NewDrill(
                id(book, when + "-" + name),
                title(wanted == null ? drilled.shortName() : wanted.title().chinese(), level),
                when,
                List.of(drilled.id().value()),
                form.toString());
        return new DrillDraft.Drafted(drill, notice.toString(), number, outline);
    }

    /** The plan that was named, or the one that the subject is best drilled with. */
    private Plan drilled(PlanBook book, @Nullable Subject wanted) {
        if (plan == null && wanted != null) {
            return SubjectOutline.plan(book, wanted).orElseThrow(() -> new WrongUsage("cli.missing", "--plan"));
        }
        String id = Objects.requireNonNull(plan);
        Entry entry = Entries.require(book, id, EntryKind.PLAN);
        if (entry instanceof Plan found) {
            return found;
        }
        throw new ToolException("trace.notaplan", id, entry.name());
    }

    private static Operation.Response level(Plan drilled, String text) {
        ResponseLevel wanted =
                ResponseLevel.parse(text).orElseThrow(() -> new WrongUsage("cli.value", "--response", text));
        List<Operation.Response> levels = drilled.operation().responses();
        return levels.stream()
                .filter(one -> one.level().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ToolException(
                        "drills.new.noresponse",
                        drilled.shortName(),
                        wanted.value(),
                        levels.stream()
                                .map(one -> String.valueOf(one.level().value()))
                                .collect(Collectors.joining(" "))));
    }

    /** The id that was given, which must be free; else the first free one that begins with a name. */
    private String id(PlanBook book, String name) {
        if (id != null) {
            NewCommand.requireFree(book, id);
            return id;
        }
        String free = name;
        for (int next = 2; book.entry(free).isPresent(); next++) {
            free = name + "-" + next;
        }
        return free;
    }

    private String title(String name, Operation.@Nullable Response level) {
        if (title != null) {
            return title;
        }
        String what = form == NewDrillCommand.Form.PRACTICAL ? "实战演练" : "桌面推演";
        String begin = name.substring(0, Math.min(TITLE, name.length()));
        return begin + (level == null ? "" : level.level().roman() + "级响应") + what;
    }
}
