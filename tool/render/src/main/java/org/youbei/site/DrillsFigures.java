package org.youbei.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youbei.model.drill.Programme;
import org.youbei.model.plan.Plan;

/** Counts a year of drills for its page: planned and held, quotas, and what nobody tested. */
final class DrillsFigures {
    private static final int MOST_UNTESTED = 200;

    private final Context context;
    private final DrillYears years;

    DrillsFigures(Context context, DrillYears years) {
        this.context = context;
        this.years = years;
    }

    /** Returns how many drills there are, how many were held, how many are late. */
    List<DrillsPage.Figure> figures(Programme programme) {
        List<Programme.Drill> named =
                programme.drills().stream().filter(drill -> !drill.isNameless()).toList();
        long held =
                named.stream().filter(drill -> years.result(drill).isPresent()).count();
        List<DrillsPage.Figure> figures = new ArrayList<>();
        figures.add(figure(programme.drills().size(), "drills.figure.planned"));
        figures.add(figure(held, "drills.figure.held"));
        figures.add(figure(named.size() - held, "drills.figure.left"));
        String built = context.provenance().built();
        if (!built.isEmpty()) {
            LocalDate day = LocalDate.parse(built);
            long late = named.stream()
                    .filter(drill -> years.result(drill).isEmpty() && !years.isKept(drill))
                    .map(DrillYears::due)
                    .filter(Objects::nonNull)
                    .filter(day::isAfter)
                    .count();
            figures.add(
                    new DrillsPage.Figure(String.valueOf(late), context.words().fill("drills.figure.late", built)));
        }
        return figures;
    }

    private DrillsPage.Figure figure(long value, String key) {
        return new DrillsPage.Figure(String.valueOf(value), context.words().say(key));
    }

    /** Returns what the programme asks for, against what was planned and held. */
    List<DrillsPage.Quota> quotas(Programme programme) {
        return programme.quotas().stream()
                .map(quota -> {
                    List<Programme.Drill> counted = programme.drills().stream()
                            .filter(drill -> counts(drill, quota))
                            .toList();
                    long held = counted.stream()
                            .filter(drill -> years.result(drill).isPresent())
                            .count();
                    long gap = quota.count() - held;
                    return new DrillsPage.Quota(
                            quotaName(quota),
                            String.valueOf(quota.count()),
                            String.valueOf(counted.size()),
                            String.valueOf(held),
                            gap <= 0 ? "" : context.words().fill("drills.quota.gap", String.valueOf(gap)));
                })
                .toList();
    }

    private String quotaName(Programme.Quota quota) {
        String level = quota.level() == null
                ? ""
                : context.words().of("level", quota.level().id());
        String category = quota.category() == null
                ? ""
                : context.words().of("category", quota.category().id());
        return Stream.of(level, category).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** A drill counts for the level and category of the first of its plans, as in the report. */
    private boolean counts(Programme.Drill drill, Programme.Quota quota) {
        return drill.plans().stream()
                .flatMap(reference -> context.book().plan(reference.id()).stream())
                .findFirst()
                .filter(plan -> quota.level() == null || plan.level() == quota.level())
                .filter(plan -> quota.category() == null || plan.category() == quota.category())
                .isPresent();
    }

    /** What drills that were not held would have tested, without what another drill of the year has. */
    List<DrillsPage.Untested> untested(String path, Programme programme) {
        Set<String> tested = new HashSet<>();
        programme.drills().stream()
                .filter(drill -> years.result(drill).isPresent())
                .flatMap(drill -> drill.tests().stream())
                .forEach(test -> test.actions()
                        .forEach(action -> tested.add(test.plan().id().value() + "#" + action.text())));
        List<DrillsPage.Untested> untested = new ArrayList<>();
        for (Programme.Drill drill : programme.drills()) {
            if (years.result(drill).isEmpty() && untested.size() < MOST_UNTESTED) {
                List<Link> what = drill.tests().stream()
                        .flatMap(test -> left(path, test, tested).stream())
                        .toList();
                if (!what.isEmpty()) {
                    untested.add(new DrillsPage.Untested(context.link(path, drill.id()), what));
                }
            }
        }
        return untested;
    }

    private List<Link> left(String path, Programme.Tested test, Set<String> tested) {
        Plan plan = context.book().plan(test.plan().id()).orElse(null);
        if (plan == null) {
            return List.of();
        }
        return test.actions().stream()
                .filter(action -> !tested.contains(plan.id().value() + "#" + action.text()))
                .flatMap(action -> DrillWords.action(plan, action.text()).stream())
                .map(action -> new Link(action.text(), DrillWords.url(context, path, plan, action)))
                .toList();
    }
}
