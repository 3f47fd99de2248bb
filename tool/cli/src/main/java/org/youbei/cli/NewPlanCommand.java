package org.youbei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Plan;
import org.youbei.scaffold.DraftFile;
import org.youbei.scaffold.Drafts;
import org.youbei.scaffold.PlanDraft;
import org.youbei.scaffold.PlanDraft.NewPlan;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code new plan}: a plan with the chapters of its level, under the nearest plan above. */
@Command(name = "plan")
final class NewPlanCommand implements Callable<Integer> {
    @ParentCommand
    private NewCommand group;

    @Option(names = "--level", paramLabel = "LEVEL", required = true, completionCandidates = LevelNames.class)
    private PlanLevel level;

    @Option(names = "--place", paramLabel = "CODE")
    private @Nullable String place;

    @Option(names = "--id", paramLabel = "ID")
    private @Nullable String id;

    @Option(names = "--title", paramLabel = "TITLE")
    private @Nullable String title;

    @Option(names = "--owner", paramLabel = "ID")
    private @Nullable String owner;

    @Option(names = "--event", paramLabel = "EVENT", split = ",")
    private List<String> events = List.of();

    @Option(names = "--parent", paramLabel = "ID")
    private @Nullable String parent;

    @Override
    public Integer call() {
        Youbei youbei = group.youbei();
        try (Toolchain toolchain = youbei.open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            NewPlan plan = plan(book, youbei.today().getYear());
            List<DraftFile> files = List.of(new PlanDraft(
                            toolchain.assets(), book.workspace().registers().events())
                    .draft(plan));
            Path root = Toolchain.root(youbei.directory());
            Drafts.write(root, files);
            Path written = root.resolve(files.get(0).path());
            new Created(youbei).tell(List.of(written.toString()), files);
            Editor.open(youbei.terminal(), written);
            return Exit.CLEAN;
        }
    }

    private NewPlan plan(PlanBook book, int year) {
        String where = place(book);
        Entries.require(book, where, EntryKind.PLACE);
        events.forEach(event -> Entries.require(book, event, EntryKind.EVENT));
        PlaceCode code = new PlaceCode(where);
        Optional<Plan> above = PlanDraft.nearestAbove(book, level, code, events);
        String keeper = owner(book, code, above);
        String name = id == null ? keeper + "-" + (events.isEmpty() ? "plan" : events.get(0)) : id;
        NewCommand.requireFree(book, name);
        String words = title == null ? PlanDraft.likelyTitle(book, code, events) : title;
        return new NewPlan(level, name, words, code, keeper, events, parent(book, above), year);
    }

    private String parent(PlanBook book, Optional<Plan> above) {
        if (parent == null) {
            return above.map(plan -> plan.id().value()).orElse("");
        }
        Entries.require(book, parent, EntryKind.PLAN);
        return parent;
    }

    /** The place: the jurisdiction for plans of the county, else one that was named and is of the level's kind. */
    private String place(PlanBook book) {
        int digits = switch (level) {
            case OVERALL, SPECIAL, DEPARTMENT, ENTERPRISE -> 6;
            case TOWN -> 9;
            case VILLAGE -> 12;
        };
        if (place == null && digits > 6) {
            throw new WrongUsage("cli.missing", "--place");
        }
        String where = place == null ? book.config().jurisdiction().id().value() : place;
        if (where.length() < digits) {
            throw new WrongUsage("cli.levelplace", where, digits);
        }
        return where;
    }

    private String owner(PlanBook book, PlaceCode code, Optional<Plan> above) {
        if (owner != null) {
            Entries.require(book, owner, EntryKind.ORGANISATION);
            return owner;
        }
        return PlanDraft.likelyOwner(book, level, code)
                .or(() -> above.filter(plan -> level.step() <= PlanLevel.DEPARTMENT.step()
                                && plan.place().id().equals(code))
                        .map(plan -> plan.owner().id().value()))
                .orElseThrow(() -> new WrongUsage("cli.missing", "--owner"));
    }
}
