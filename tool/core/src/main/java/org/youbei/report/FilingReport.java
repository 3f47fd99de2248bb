package org.youbei.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Phrase;
import org.youbei.link.PlanBook;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Plan;
import org.youbei.rule.Facts;
import org.youbei.rule.FilingRoute;
import org.youbei.rule.Rulebook;
import org.youbei.workday.WorkCalendar;

/**
 * Filing (备案): 20 working days from issue for plans of governments and villages (国办发〔2024〕5号 art. 26), from publication for enterprises (生产安全事故应急预案管理办法 art.
 * 26); the receiver has 5 working days to look, and silence is acceptance (art. 28 there).
 */
final class FilingReport implements Reporter {
    private static final ReportKind KIND = ReportKind.FILING;
    private static final int ANSWER_DAYS = 5;

    /** The term of plans whose route no rule tells: those of enterprises, from the day they are published. */
    private static final int ENTERPRISE_DAYS = 20;

    /** Where a filing stands. */
    private enum Standing {
        ACCEPTED(Table.State.OK),
        DEEMED(Table.State.OK),
        SUBMITTED(Table.State.NOTE),
        LATE_SUBMITTED(Table.State.NOTE),
        DUE(Table.State.DUE),
        OVERDUE(Table.State.LATE),
        UNDATED(Table.State.GAP);

        private final Table.State state;

        Standing(Table.State state) {
            this.state = state;
        }

        String key() {
            return "report.filing." + name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
        }
    }

    /** A plan, when it was to be filed, and where that stands. */
    private record Filed(
            Plan plan,
            @Nullable FilingRoute route,
            @Nullable LocalDate start,
            Lifecycle.@Nullable Filing filing,
            WorkCalendar.@Nullable Counted due,
            Standing standing) {
        boolean isFiled() {
            return standing == Standing.ACCEPTED || standing == Standing.DEEMED;
        }
    }

    @Override
    public StatusReport report(Facts facts, Rulebook rulebook) {
        List<Filed> all = facts.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .map(plan -> filed(plan, facts, rulebook))
                .toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(
                Figure.share(KIND, "filed", all.stream().filter(Filed::isFiled).count(), all.size()));
        figures.add(Figure.share(
                KIND, "intime", all.stream().filter(FilingReport::isInTime).count(), all.size()));
        for (PlanLevel level : PlanLevel.values()) {
            List<Filed> there =
                    all.stream().filter(one -> one.plan().level() == level).toList();
            figures.add(Figure.share(
                    KIND, level.id(), there.stream().filter(Filed::isFiled).count(), there.size()));
        }
        figures.add(Figure.number(KIND, "overdue", count(all, Standing.OVERDUE)));
        Table table = new Table(
                KIND,
                "list",
                List.of(
                        "plan",
                        "level",
                        "wantedreceiver",
                        "receiver",
                        "start",
                        "due",
                        "left",
                        "submitted",
                        "accepted",
                        "number",
                        "standing"),
                all.stream().map(one -> row(one, facts)).toList());
        return new StatusReport(KIND, facts.today(), figures, List.of(table));
    }

    private static long count(List<Filed> all, Standing standing) {
        return all.stream().filter(one -> one.standing() == standing).count();
    }

    private static boolean isInTime(Filed one) {
        LocalDate submitted = one.filing() == null ? null : one.filing().submitted();
        return submitted != null
                && one.due() != null
                && !submitted.isAfter(one.due().day());
    }

    private static Filed filed(Plan plan, Facts facts, Rulebook rulebook) {
        List<FilingRoute> routes = FilingRoute.of(rulebook, plan, facts.book());
        FilingRoute route = routes.isEmpty() ? null : routes.get(0);
        LocalDate start = route == null
                ? plan.lifecycle().dates().published()
                : route.start().day(plan).orElse(null);
        int days = route == null ? ENTERPRISE_DAYS : route.days();
        WorkCalendar.Counted due = start == null ? null : facts.calendar().after(start, days);
        Lifecycle.Filing filing =
                plan.lifecycle().filings().stream().findFirst().orElse(null);
        return new Filed(plan, route, start, filing, due, standing(filing, due, facts));
    }

    private static Standing standing(
            Lifecycle.@Nullable Filing filing, WorkCalendar.@Nullable Counted due, Facts facts) {
        if (filing != null && filing.accepted() != null) {
            return Standing.ACCEPTED;
        }
        if (filing != null && filing.submitted() != null) {
            LocalDate answer =
                    facts.calendar().after(filing.submitted(), ANSWER_DAYS).day();
            if (facts.today().isAfter(answer)) {
                return Standing.DEEMED;
            }
            return due != null && filing.submitted().isAfter(due.day()) ? Standing.LATE_SUBMITTED : Standing.SUBMITTED;
        }
        if (due == null) {
            return Standing.UNDATED;
        }
        return facts.today().isAfter(due.day()) ? Standing.OVERDUE : Standing.DUE;
    }

    private static Table.Row row(Filed one, Facts facts) {
        PlanBook book = facts.book();
        Lifecycle.Filing filing = one.filing();
        boolean waits = filing == null || filing.submitted() == null;
        return Table.Row.of(
                one.standing().state,
                one.plan().source(),
                Cell.of(one.plan()),
                Cell.say("level." + one.plan().level().id()),
                one.route() == null
                        ? Cell.of("")
                        : new Cell(Phrase.of("text", one.route().receiver().title()), ""),
                filing == null || filing.with() == null
                        ? Cell.of("")
                        : book.organisation(filing.with().id()).map(Cell::of).orElseGet(() -> Cell.of("")),
                Cell.of(one.start()),
                due(one.due()),
                waits && one.due() != null ? Days.left(one.due().day(), facts.today()) : Cell.of(""),
                Cell.of(filing == null ? null : filing.submitted()),
                Cell.of(filing == null ? null : filing.accepted()),
                Cell.of(filing == null ? null : filing.number()),
                Cell.say(one.standing().key()));
    }

    private static Cell due(WorkCalendar.@Nullable Counted due) {
        if (due == null) {
            return Cell.of("");
        }
        return due.guessed() ? Cell.say("report.about", due.day()) : Cell.of(due.day());
    }
}
