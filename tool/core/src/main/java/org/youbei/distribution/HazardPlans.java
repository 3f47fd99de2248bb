package org.youbei.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youbei.link.PlanBook;
import org.youbei.model.HazardId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;

/**
 * Which plan stands behind the cards of a risk point: one in force that names it, of a government before one of a unit, of the smallest place; else the one that the nearest
 * place around it has for everything.
 */
public final class HazardPlans {
    private static final List<PlanLevel> GENERAL = List.of(PlanLevel.VILLAGE, PlanLevel.TOWN, PlanLevel.OVERALL);
    private static final Comparator<Plan> NEAREST = Comparator.comparing(
                    (Plan plan) -> plan.level() == PlanLevel.ENTERPRISE)
            .thenComparing(plan -> -plan.place().id().significant().length())
            .thenComparing(plan -> plan.id().value());

    private final PlanBook book;
    private final Map<HazardId, List<Plan>> naming = new HashMap<>();
    private final Map<PlaceCode, List<Plan>> general = new HashMap<>();

    private HazardPlans(PlanBook book) {
        this.book = book;
        for (Plan plan : book.workspace().plans()) {
            if (plan.status().isInForce()) {
                plan.forces().hazards().forEach(named -> add(naming, named.id(), plan));
                if (GENERAL.contains(plan.level())) {
                    add(general, plan.place().id(), plan);
                }
            }
        }
    }

    private static <K> void add(Map<K, List<Plan>> plans, K key, Plan plan) {
        plans.computeIfAbsent(key, none -> new ArrayList<>()).add(plan);
    }

    /** Returns the plans behind the risk points of a book. */
    public static HazardPlans of(PlanBook book) {
        return new HazardPlans(book);
    }

    /** Returns the plan behind the cards of a risk point. */
    public Optional<Plan> of(Hazard hazard) {
        Optional<Plan> named =
                naming.getOrDefault(hazard.id(), List.of()).stream().min(NEAREST);
        return named.or(() -> book.around(hazard.place().id()).stream()
                .flatMap(place -> general.getOrDefault(place, List.of()).stream().min(NEAREST).stream())
                .findFirst());
    }
}
