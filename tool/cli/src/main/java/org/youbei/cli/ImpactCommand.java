package org.youbei.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.youbei.diagnostic.ToolException;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.PlanId;
import org.youbei.model.plan.Outline;
import org.youbei.model.plan.Plan;
import org.youbei.revision.ChangedEntries;
import org.youbei.revision.Impact;
import org.youbei.revision.PlanSection;
import org.youbei.rule.Moved;
import org.youbei.text.JsonText;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.WorkspaceFiles;
import org.youbei.workspace.git.RevisionFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code impact}: every plan, response, action, card and drill that a change reaches, and why. */
@Command(name = "impact")
final class ImpactCommand implements Callable<Integer> {
    @ParentCommand
    private Youbei youbei;

    @Parameters(paramLabel = "ID[#SECTION]|REV[..REV]", descriptionKey = "change")
    private String typed = "";

    @Option(names = "--format", paramLabel = "FORMAT")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public Integer call() {
        try (Toolchain toolchain = youbei.open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            if (!RevisionRange.isRange(typed) && book.entry(typed).isPresent()) {
                List<Moved> moved = book.kind(typed)
                                .filter(kind -> kind == EntryKind.PLAN)
                                .isEmpty()
                        ? List.of()
                        : toolchain.facts(book, youbei.today()).moved().get().getOrDefault(typed, List.of());
                print(
                        new Shown(book, Map.of(typed, ChangedEntries.How.CHANGED), moved),
                        Impact.of(book, Set.of(typed)));
            } else if (isSection(book)) {
                section(book);
            } else {
                revisions(toolchain, book);
            }
            return Exit.CLEAN;
        }
    }

    private boolean isSection(PlanBook book) {
        int cut = typed.indexOf('#');
        return cut > 0 && book.plan(new PlanId(typed.substring(0, cut))).isPresent();
    }

    private void section(PlanBook book) {
        int cut = typed.indexOf('#');
        PlanSection section = PlanSection.find(book, typed).orElseThrow(() -> {
            Plan plan = book.plan(new PlanId(typed.substring(0, cut))).orElseThrow();
            String known =
                    plan.outline().headings().stream().map(Outline.Heading::id).collect(Collectors.joining(" "));
            return new ToolException("impact.nosection", plan.name(), typed.substring(cut + 1), known);
        });
        print(new Shown(book, Map.of(section.id(), ChangedEntries.How.CHANGED)), Impact.of(book, section));
    }

    /**
     * What changed, and the book in which it is looked up.
     *
     * @param moved for a plan: what it leans on that changed since it was last committed, so that the plan itself is to be looked at
     */
    record Shown(PlanBook book, Map<String, ChangedEntries.How> changed, List<Moved> moved) {
        Shown(PlanBook book, Map<String, ChangedEntries.How> changed) {
            this(book, changed, List.of());
        }

        String name(String id) {
            return book.entry(id)
                    .map(Entry::name)
                    .or(() -> PlanSection.find(book, id).map(PlanSection::name))
                    .orElse(id);
        }
    }

    private void revisions(Toolchain toolchain, PlanBook book) {
        RevisionRange range = RevisionRange.of(typed);
        WorkspaceFiles before = before(toolchain, book, range);
        WorkspaceFiles after = range.after(toolchain.root());
        try (Toolchain then = Toolchain.of(toolchain.root(), after, youbei.threads());
                Toolchain former = Toolchain.of(toolchain.root(), before, youbei.threads())) {
            Map<String, ChangedEntries.How> changed = ChangedEntries.between(before, after);
            PlanBook later =
                    after instanceof RevisionFiles ? then.check().value().orElseThrow() : book;
            Map<String, Impact.Reached> reached = new TreeMap<>();
            // What is gone is looked up where it still was.
            if (changed.containsValue(ChangedEntries.How.REMOVED)) {
                PlanBook earlier = former.check().value().orElseThrow();
                add(Impact.of(earlier, ids(changed, Set.of(ChangedEntries.How.REMOVED))), later, reached);
            }
            add(
                    Impact.of(later, ids(changed, Set.of(ChangedEntries.How.ADDED, ChangedEntries.How.CHANGED))),
                    later,
                    reached);
            print(
                    new Shown(later, changed),
                    reached.values().stream().sorted(Impact.Reached.ORDER).toList());
        }
    }

    private WorkspaceFiles before(Toolchain toolchain, PlanBook book, RevisionRange range) {
        try {
            return range.before(toolchain.root());
        } catch (ToolException unknown) {
            if (!RevisionRange.isRange(typed) && unknown.phrase().key().equals("tool.norevision")) {
                Entries.require(book, typed);
            }
            throw unknown;
        }
    }

    private static List<String> ids(Map<String, ChangedEntries.How> changed, Set<ChangedEntries.How> wanted) {
        return changed.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is no longer there needs no looking at. */
    private static void add(List<Impact.Reached> found, PlanBook later, Map<String, Impact.Reached> reached) {
        found.stream()
                .filter(one -> later.entry(one.id().split("#", 2)[0]).isPresent())
                .forEach(one -> reached.put(one.id(), one));
    }

    private void print(Shown shown, List<Impact.Reached> reached) {
        switch (format) {
            case TEXT -> text(shown, reached);
            case JSON -> youbei.terminal().out().print(JsonText.write(ImpactJson.of(shown, reached)));
        }
    }

    private void text(Shown shown, List<Impact.Reached> reached) {
        PrintWriter out = youbei.terminal().out();
        out.print(youbei.say("impact.changed", shown.changed().size()) + "\n");
        shown.changed().forEach((id, how) -> out.print("  " + id + "  " + shown.name(id) + how(how) + "\n"));
        if (!shown.moved().isEmpty()) {
            out.print(youbei.say("impact.moved", shown.moved().size()) + "\n");
            shown.moved().forEach(one -> out.print("  " + one.id() + "  " + one.name() + "\n"));
        }
        out.print(youbei.say(reached.isEmpty() ? "impact.none" : "impact.reached", reached.size()) + "\n");
        for (Impact.Kind kind : Impact.Kind.values()) {
            List<Impact.Reached> ofKind =
                    reached.stream().filter(one -> one.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                String word = "impact." + kind.name().toLowerCase(Locale.ROOT);
                out.print("\n" + youbei.say(word, ofKind.size()) + "\n");
                ofKind.forEach(one -> out.print("  " + one.id() + "  " + one.name() + "\n    " + way(one) + "\n"));
            }
        }
    }

    private String how(ChangedEntries.How how) {
        return switch (how) {
            case ADDED -> "  " + youbei.say("impact.how.added");
            case REMOVED -> "  " + youbei.say("impact.how.removed");
            case CHANGED -> "";
        };
    }

    private static String way(Impact.Reached reached) {
        return reached.way().stream()
                .map(step -> step.place() == null
                        ? step.id()
                        : step.id() + " (" + step.place().file() + ":"
                                + step.place().span().line() + ")")
                .collect(Collectors.joining(" ← "));
    }
}
