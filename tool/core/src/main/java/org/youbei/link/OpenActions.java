package org.youbei.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.youbei.model.Lessons;
import org.youbei.model.PlanId;
import org.youbei.workspace.Workspace;

/** What drills and responses found in plans and nobody has mended yet, by plan. */
public final class OpenActions {
    private final Map<PlanId, List<Lessons.Correction>> byPlan = new HashMap<>();

    public OpenActions(Workspace workspace) {
        for (Lessons lessons : workspace.lessons()) {
            for (Lessons.Finding finding : lessons.findings()) {
                if (finding.plan() != null) {
                    lessons.answersTo(finding).stream()
                            .filter(Lessons.Correction::isOpen)
                            .forEach(action -> byPlan.computeIfAbsent(
                                            finding.plan().id(), id -> new ArrayList<>())
                                    .add(action));
                }
            }
        }
    }

    /** Returns the open actions that answer findings about a plan, in the order of files. */
    public List<Lessons.Correction> of(PlanId plan) {
        return List.copyOf(byPlan.getOrDefault(plan, List.of()));
    }

    /** Returns the first day on which one of these is due. */
    public static Optional<LocalDate> firstDue(List<Lessons.Correction> actions) {
        return actions.stream()
                .map(Lessons.Correction::due)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(LocalDate::compareTo);
    }
}
