package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.PlanId;
import org.youbei.model.drill.Programme;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;

/**
 * What one demand of a rule asks of one organisation.
 *
 * @param plans the plans of the organisation that are meant, at least one
 * @param since the earliest day of issue of these plans, or null when none is known
 * @param held the days on which the demand was met
 */
record DrillDuty(
        Demand demand,
        Organisation unit,
        List<Plan> plans,
        @Nullable LocalDate since,
        List<LocalDate> held) {
    /** Returns what the demands of a rule ask, in the order of organisations, then of demands. */
    static List<DrillDuty> of(Rule rule, Facts facts) {
        List<Demand> demands =
                rule.params().list("demands").stream().map(Demand::of).toList();
        Map<String, List<Plan>> owned = new HashMap<>();
        facts.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce() && rule.applies().to(plan, facts.book()))
                .forEach(plan -> owned.computeIfAbsent(plan.owner().id().value(), id -> new ArrayList<>())
                        .add(plan));
        List<HeldDrill> held = HeldDrill.of(facts);
        List<DrillDuty> duties = new ArrayList<>();
        for (Organisation unit : facts.workspace().registers().organisations()) {
            List<Plan> plans = owned.getOrDefault(unit.id().value(), List.of());
            for (Demand demand : demands) {
                List<Plan> asked = plans.stream()
                        .filter(plan -> demand.asksFor(plan, facts.book()))
                        .toList();
                if (demand.isOf(unit) && !asked.isEmpty()) {
                    duties.add(of(demand, unit, asked, held));
                }
            }
        }
        return duties;
    }

    private static DrillDuty of(Demand demand, Organisation unit, List<Plan> plans, List<HeldDrill> held) {
        LocalDate since = plans.stream()
                .map(Milestone.ISSUED::day)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
        Set<PlanId> asked = ids(plans);
        List<LocalDate> days = held.stream()
                .filter(drill -> demand.isMetBy(drill.drill(), asked))
                .map(HeldDrill::on)
                .toList();
        return new DrillDuty(demand, unit, plans, since, days);
    }

    private static Set<PlanId> ids(List<Plan> plans) {
        return plans.stream().map(Plan::id).collect(Collectors.toSet());
    }

    /** Returns whether a drill meets it, on whatever day it is held. */
    boolean isMetBy(Programme.Drill drill) {
        return demand.isMetBy(drill, ids(plans));
    }

    /** Returns the day from which a term runs: the last drill, or the issue when that is later; nothing when neither is known. */
    Optional<LocalDate> from() {
        return Stream.concat(Stream.ofNullable(since), held.stream()).max(LocalDate::compareTo);
    }

    /** Returns the parts of a year in which the demand wants a drill. */
    List<DrillPeriod> periods(int year) {
        return DrillPeriod.of(year, demand.per()).stream()
                .filter(period -> demand.months().isEmpty()
                        || demand.months().contains(period.from().getMonthValue()))
                .toList();
    }

    /** Returns those parts of a year that began after the issue and are over. */
    List<DrillPeriod> over(int year, LocalDate today) {
        return periods(year).stream()
                .filter(period -> since != null && !period.from().isBefore(since))
                .filter(period -> period.to().isBefore(today))
                .toList();
    }

    boolean isHeldIn(DrillPeriod period) {
        return held.stream().anyMatch(period::holds);
    }
}
