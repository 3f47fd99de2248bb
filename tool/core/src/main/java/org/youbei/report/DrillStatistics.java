package org.youbei.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Phrase;
import org.youbei.model.PlaceCode;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.drill.Training;
import org.youbei.model.plan.Plan;
import org.youbei.rule.Facts;

/** A year's drills in figures: held of those planned, people, findings and what became of them, trainings; by level, category, town and form. */
public final class DrillStatistics {
    private static final ReportKind KIND = ReportKind.DRILLS;
    private static final int TOWN_DIGITS = 9;
    private static final Phrase NONE = Phrase.of("report.drills.none");

    private final Facts facts;
    private final int year;
    private final List<Counted> drills = new ArrayList<>();

    private DrillStatistics(Facts facts, int year) {
        this.facts = facts;
        this.year = year;
        Map<String, Result> results = new HashMap<>();
        facts.workspace().results().stream()
                .filter(result -> result.held() != null && !result.held().isAfter(facts.today()))
                .forEach(result -> results.put(result.file(), result));
        for (Programme programme : facts.workspace().programmes()) {
            if (programme.year() == year) {
                String folder = programme.file().substring(0, programme.file().lastIndexOf('/') + 1);
                programme
                        .drills()
                        .forEach(drill -> drills.add(new Counted(
                                drill, results.get(folder + drill.id().value() + "/result.yaml"))));
            }
        }
    }

    /** A drill of the year, and its result when it was held. */
    private record Counted(Programme.Drill drill, @Nullable Result result) {
        boolean isHeld() {
            return result != null;
        }

        long people() {
            return result == null
                    ? 0
                    : result.attendance().stream()
                            .map(Result.Attendance::people)
                            .filter(Objects::nonNull)
                            .mapToLong(people -> people)
                            .sum();
        }

        long findings() {
            return result == null ? 0 : result.findings().size();
        }

        long corrections() {
            return result == null ? 0 : result.corrections().size();
        }

        long closed() {
            return result == null
                    ? 0
                    : result.corrections().stream()
                            .filter(action -> action.isClosed())
                            .count();
        }
    }

    /** Returns the figures of a year, as of the day of the facts. */
    public static StatusReport of(Facts facts, int year) {
        return new DrillStatistics(facts, year).report();
    }

    private StatusReport report() {
        long held = drills.stream().filter(Counted::isHeld).count();
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.share(KIND, "held", held, drills.size()),
                Figure.number(KIND, "people", sum(drills, Counted::people)),
                Figure.number(KIND, "findings", sum(drills, Counted::findings)),
                Figure.share(KIND, "closed", sum(drills, Counted::closed), sum(drills, Counted::corrections))));
        figures.addAll(trainings());
        return new StatusReport(
                KIND,
                facts.today(),
                figures,
                List.of(
                        table(
                                "level",
                                one -> plan(one)
                                        .map(plan -> Phrase.of(
                                                "level." + plan.level().id()))),
                        table(
                                "category",
                                one -> plan(one)
                                        .map(Plan::category)
                                        .map(category -> Phrase.of("category." + category.id()))),
                        table("place", this::town),
                        table(
                                "form",
                                one -> Optional.ofNullable(one.drill().form())
                                        .map(form -> Phrase.of("report.drills.form." + form)))));
    }

    /** Trainings are counted when any was registered. */
    private List<Figure> trainings() {
        List<Training> held = facts.workspace().trainings().stream()
                .filter(one -> one.date().getYear() == year && !one.date().isAfter(facts.today()))
                .toList();
        long people = held.stream()
                .map(Training::people)
                .filter(Objects::nonNull)
                .mapToLong(count -> count)
                .sum();
        return held.isEmpty()
                ? List.of()
                : List.of(Figure.number(KIND, "trainings", held.size()), Figure.number(KIND, "trained", people));
    }

    /** The first of its plans: what a drill counts for in the quotas too. */
    private Optional<Plan> plan(Counted one) {
        return one.drill().plans().stream()
                .flatMap(reference -> facts.book().plan(reference.id()).stream())
                .findFirst();
    }

    private Optional<Phrase> town(Counted one) {
        String code =
                one.drill().place() == null ? "" : one.drill().place().id().value();
        return Optional.of(code)
                .filter(known -> known.length() >= TOWN_DIGITS)
                .flatMap(known -> facts.book().place(new PlaceCode(known.substring(0, TOWN_DIGITS))))
                .map(place -> Phrase.of("text", place.name()));
    }

    private static long sum(List<Counted> drills, ToLongFunction<Counted> of) {
        return drills.stream().mapToLong(of).sum();
    }

    /** One row for each group, sorted by the key of its name, places by their names. */
    private Table table(String column, Function<Counted, Optional<Phrase>> group) {
        Map<Phrase, List<Counted>> groups = new TreeMap<>(
                Comparator.comparing(Phrase::key).thenComparing(phrase -> String.join(" ", phrase.arguments())));
        drills.forEach(one -> groups.computeIfAbsent(group.apply(one).orElse(NONE), name -> new ArrayList<>())
                .add(one));
        List<Table.Row> rows = new ArrayList<>();
        groups.forEach((name, all) -> rows.add(row(name, all)));
        return new Table(
                KIND,
                "by" + column,
                List.of(column, "planned", "done", "attended", "findings", "actions", "closedactions"),
                rows);
    }

    private static Table.Row row(Phrase name, List<Counted> all) {
        long held = all.stream().filter(Counted::isHeld).count();
        return Table.Row.of(
                held == all.size() ? Table.State.OK : Table.State.NOTE,
                null,
                new Cell(name, ""),
                Cell.of(all.size()),
                Cell.of(held),
                Cell.of(sum(all, Counted::people)),
                Cell.of(sum(all, Counted::findings)),
                Cell.of(sum(all, Counted::corrections)),
                Cell.of(sum(all, Counted::closed)));
    }
}
