package org.youbei.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.youbei.link.PlanBook;
import org.youbei.model.Lessons;
import org.youbei.model.PlanId;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;

/** The drills of plans that were held, found once for all plans: which levels each tested, and how many of its findings nobody has mended. */
final class HeldDrills {
    /** So many are told of a plan, the latest. */
    private static final int MOST = 3;

    private final Map<PlanId, List<PlanPiece.Drilled>> byPlan = new HashMap<>();

    HeldDrills(PlanBook book) {
        Map<String, Result> results = new HashMap<>();
        book.workspace().results().stream()
                .filter(result -> result.held() != null)
                .forEach(result ->
                        results.put(result.file().substring(0, result.file().lastIndexOf('/') + 1), result));
        for (Programme programme : book.workspace().programmes()) {
            for (Programme.Drill drill : programme.drills()) {
                Result result = results.get(drill.folder());
                if (result != null) {
                    drill.plans().stream()
                            .map(plan -> plan.id())
                            .distinct()
                            .forEach(plan -> byPlan.computeIfAbsent(plan, none -> new ArrayList<>())
                                    .add(drilled(drill, plan, result)));
                }
            }
        }
        byPlan.values()
                .forEach(drills -> drills.sort(
                        Comparator.comparing(PlanPiece.Drilled::day).reversed().thenComparing(PlanPiece.Drilled::id)));
    }

    private static PlanPiece.Drilled drilled(Programme.Drill drill, PlanId plan, Result result) {
        LocalDate day = Objects.requireNonNull(result.held());
        return new PlanPiece.Drilled(
                drill.id().value(),
                drill.title(),
                day.toString(),
                drill.tests().stream()
                        .filter(test -> test.plan().id().equals(plan))
                        .flatMap(test -> Stream.ofNullable(test.response()))
                        .map(level -> level.value())
                        .distinct()
                        .sorted()
                        .toList(),
                (int) result.findings().stream()
                        .filter(finding -> isOpen(finding, result))
                        .count());
    }

    private static boolean isOpen(Lessons.Finding finding, Result result) {
        return result.lessons().answersTo(finding).stream().allMatch(Lessons.Correction::isOpen);
    }

    /** Returns the drills of a plan that were held last, the latest first. */
    List<PlanPiece.Drilled> of(PlanId plan) {
        return byPlan.getOrDefault(plan, List.of()).stream().limit(MOST).toList();
    }
}
