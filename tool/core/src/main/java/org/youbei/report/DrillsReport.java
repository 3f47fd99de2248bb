package org.youbei.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.plan.Plan;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;

/** The year's drills: quotas against those held, and what became of what they found. */
final class DrillsReport implements Reporter {
    private static final ReportKind KIND = ReportKind.DRILLS;
    private static final int SOON_DAYS = 30;

    @Override
    public StatusReport report(Facts facts, Rulebook rulebook) {
        Map<String, Result> results = new HashMap<>();
        facts.workspace().results().forEach(result -> results.put(result.file(), result));
        Optional<Programme> programme = facts.workspace().programmes().stream()
                .filter(one -> one.year() == facts.today().getYear())
                .findFirst();
        List<Programme.Drill> drills = programme.map(Programme::drills).orElse(List.of());
        long held =
                drills.stream().filter(drill -> held(drill, results) != null).count();
        List<Figure> figures = List.of(
                Figure.share(KIND, "held", held, drills.size()),
                Figure.share(KIND, "closed", ClosingTable.closed(facts), ClosingTable.all(facts)),
                Figure.number(KIND, "overdue", ClosingTable.overdue(facts)));
        return new StatusReport(
                KIND,
                facts.today(),
                figures,
                List.of(
                        quotas(programme, results, facts),
                        new Table(
                                KIND,
                                "list",
                                List.of("drill", "plan", "host", "due", "held", "rating"),
                                drills.stream()
                                        .map(drill -> row(drill, results, facts))
                                        .toList()),
                        ClosingTable.of(facts)));
    }

    private static @Nullable Result result(Programme.Drill drill, Map<String, Result> results) {
        String file = drill.source().file();
        return results.get(
                file.substring(0, file.lastIndexOf('/') + 1) + drill.id().value() + "/result.yaml");
    }

    private static @Nullable LocalDate held(Programme.Drill drill, Map<String, Result> results) {
        Result result = result(drill, results);
        return result == null ? null : result.held();
    }

    private static Table quotas(Optional<Programme> programme, Map<String, Result> results, Facts facts) {
        List<Table.Row> rows = new ArrayList<>();
        programme.ifPresent(one -> one.quotas().forEach(quota -> {
            List<Programme.Drill> counted = one.drills().stream()
                    .filter(drill -> counts(drill, quota, facts))
                    .toList();
            long held = counted.stream()
                    .filter(drill -> held(drill, results) != null)
                    .count();
            rows.add(Table.Row.of(
                    held >= quota.count() ? Table.State.OK : Table.State.DUE,
                    null,
                    quota.level() == null
                            ? Cell.of("")
                            : Cell.say("level." + quota.level().id()),
                    quota.category() == null
                            ? Cell.of("")
                            : Cell.say("category." + quota.category().id()),
                    Cell.of(quota.count()),
                    Cell.of(counted.size()),
                    Cell.of(held)));
        }));
        return new Table(KIND, "quotas", List.of("level", "category", "quota", "planned", "done"), rows);
    }

    /** A drill counts for the level and category of the first of its plans. */
    private static boolean counts(Programme.Drill drill, Programme.Quota quota, Facts facts) {
        Optional<Plan> plan = drill.plans().stream()
                .flatMap(reference -> facts.book().plan(reference.id()).stream())
                .findFirst();
        return plan.filter(one -> quota.level() == null || one.level() == quota.level())
                .filter(one -> quota.category() == null || one.category() == quota.category())
                .isPresent();
    }

    private static Table.Row row(Programme.Drill drill, Map<String, Result> results, Facts facts) {
        LocalDate held = held(drill, results);
        LocalDate due = drill.date() == null ? drill.to() : drill.date();
        Result result = result(drill, results);
        return Table.Row.of(
                held == null ? Days.state(due, facts.today(), SOON_DAYS) : Table.State.OK,
                drill.source(),
                Cell.of(drill),
                Cell.of(drill.plans().stream()
                        .flatMap(reference -> facts.book().plan(reference.id()).stream())
                        .toList()),
                drill.host() == null
                        ? Cell.of("")
                        : facts.book()
                                .organisation(drill.host().id())
                                .map(Cell::of)
                                .orElseGet(() -> Cell.of("")),
                Cell.of(due),
                Cell.of(held),
                result == null || result.rating() == null ? Cell.of("") : Cell.say("report.rating." + result.rating()));
    }
}
