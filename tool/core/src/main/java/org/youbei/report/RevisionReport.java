package org.youbei.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Plan;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;

/**
 * Revision (修编): the share of plans revised or confirmed in the three years' cycle, and what is to be revised this year and why (国办发〔2024〕5号 arts. 34, 35).
 */
final class RevisionReport implements Reporter {
    private static final ReportKind KIND = ReportKind.REVISION;
    private static final int SOON_DAYS = 90;

    /** A plan, when it was last issued or evaluated, when that is due again, and what asks for a revision. */
    private record Cycle(
            Plan plan, @Nullable LocalDate last, @Nullable LocalDate due, List<Trigger> triggers) {}

    @Override
    public StatusReport report(Facts facts, Rulebook rulebook) {
        Triggers triggers = new Triggers(facts);
        List<Cycle> cycles = facts.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .map(plan -> cycle(plan, triggers))
                .toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(rate(PlanLevel.SPECIAL, cycles, facts.today())
                .against(Targets.of(facts.book().config(), "revisionRate")));
        Stream.of(PlanLevel.values())
                .filter(level -> level != PlanLevel.SPECIAL)
                .forEach(level -> figures.add(rate(level, cycles, facts.today())));
        figures.add(Figure.number(
                KIND,
                "triggered",
                cycles.stream().filter(one -> !one.triggers().isEmpty()).count()));
        return new StatusReport(
                KIND, facts.today(), figures, List.of(yearPlan(cycles, facts), table("list", cycles, facts)));
    }

    private static Cycle cycle(Plan plan, Triggers triggers) {
        Lifecycle lifecycle = plan.lifecycle();
        return new Cycle(
                plan,
                lifecycle.lastLookedAt().orElse(null),
                lifecycle.evaluateBy().orElse(null),
                triggers.of(plan));
    }

    private static Figure rate(PlanLevel level, List<Cycle> cycles, LocalDate today) {
        List<Cycle> all =
                cycles.stream().filter(one -> one.plan().level() == level).toList();
        long current = all.stream()
                .filter(one -> one.due() != null && !today.isAfter(one.due()))
                .count();
        return Figure.share(KIND, level.id(), current, all.size());
    }

    /** What is due until the end of the year, is late, or has a reason to be revised. */
    private static Table yearPlan(List<Cycle> cycles, Facts facts) {
        LocalDate end = LocalDate.of(facts.today().getYear(), 12, 31);
        List<Cycle> now = cycles.stream()
                .filter(one -> one.due() == null
                        || !one.due().isAfter(end)
                        || !one.triggers().isEmpty())
                .toList();
        return table("year", now, facts);
    }

    private static Table table(String id, List<Cycle> cycles, Facts facts) {
        List<Table.Row> rows = cycles.stream().map(one -> row(one, facts)).toList();
        return new Table(
                KIND,
                id,
                List.of("plan", "level", "version", "issued", "last", "due", "left", "owner", "steward", "reason"),
                rows);
    }

    private static Table.Row row(Cycle one, Facts facts) {
        Plan plan = one.plan();
        Table.State state = Days.state(one.due(), facts.today(), SOON_DAYS);
        return Table.Row.of(
                state == Table.State.OK && !one.triggers().isEmpty() ? Table.State.NOTE : state,
                plan.source(),
                Cell.of(plan),
                Cell.say("level." + plan.level().id()),
                Cell.of(plan.version()),
                Cell.of(plan.lifecycle().dates().issued()),
                Cell.of(one.last()),
                Cell.of(one.due()),
                Days.left(one.due(), facts.today()),
                facts.book().organisation(plan.owner().id()).map(Cell::of).orElseGet(() -> Cell.of("")),
                plan.steward() == null
                        ? Cell.of("")
                        : facts.book()
                                .entry(plan.steward().id().value())
                                .map(Cell::of)
                                .orElseGet(() -> Cell.of("")),
                Trigger.cell(one.triggers()));
    }
}
