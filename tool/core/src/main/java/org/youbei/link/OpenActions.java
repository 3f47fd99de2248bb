package org.youbei.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.youbei.model.PlanId;
import org.youbei.model.drill.Result;
import org.youbei.workspace.Workspace;

/** What drills found in plans and nobody has mended yet, by plan. */
public final class OpenActions {
    private final Map<PlanId, List<Result.Correction>> byPlan = new HashMap<>();

    public OpenActions(Workspace workspace) {
        for (Result result : workspace.results()) {
            for (Result.Finding finding : result.findings()) {
                if (finding.plan() != null) {
                    result.corrections().stream()
                            .filter(action -> action.finding() != null
                                    && action.finding().text().equals(finding.id()))
                            .filter(action ->
                                    action.status() == null || action.status().equals("open"))
                            .forEach(action -> byPlan.computeIfAbsent(
                                            finding.plan().id(), id -> new ArrayList<>())
                                    .add(action));
                }
            }
        }
    }

    /** Returns the open actions that answer findings about a plan, in the order of results. */
    public List<Result.Correction> of(PlanId plan) {
        return List.copyOf(byPlan.getOrDefault(plan, List.of()));
    }

    /** Returns the first day on which one of these is due. */
    public static Optional<LocalDate> firstDue(List<Result.Correction> actions) {
        return actions.stream()
                .map(Result.Correction::due)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(LocalDate::compareTo);
    }
}
