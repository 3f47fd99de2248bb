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
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.PlanId;
import org.youbei.model.drill.Programme;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;

/**
 * How often drills must be held. Parameter {@code demands}: list of {@link Demand}s. Judged are organisations that own a plan in force; of each year that has a programme the
 * periods that are over and that began after the plan was issued. A drill counts for the owners of its plans, on the day that its result gives.
 */
final class FrequencyCheck implements BookCheck {
    static final Code SELDOM = Code.warning("YB0841");

    /** All that is known of one organisation. */
    private record Unit(Organisation unit, List<Plan> plans, List<HeldDrill> held, Facts facts) {}

    @Override
    public Code code() {
        return SELDOM;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<Demand> demands =
                rule.params().list("demands").stream().map(Demand::of).toList();
        Map<String, List<Plan>> owned = new HashMap<>();
        facts.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce() && rule.applies().to(plan, facts.book()))
                .forEach(plan -> owned.computeIfAbsent(plan.owner().id().value(), id -> new ArrayList<>())
                        .add(plan));
        Map<String, List<HeldDrill>> held = byOwner(facts);
        List<Judged> judged = new ArrayList<>();
        for (Organisation organisation : facts.workspace().registers().organisations()) {
            List<Plan> plans = owned.get(organisation.id().value());
            if (plans != null) {
                List<HeldDrill> drills = held.getOrDefault(organisation.id().value(), List.of());
                judge(demands, new Unit(organisation, plans, drills, facts))
                        .ifPresent(verdict -> judged.add(new Judged(organisation.source(), verdict)));
            }
        }
        return judged;
    }

    private static Map<String, List<HeldDrill>> byOwner(Facts facts) {
        Map<String, List<HeldDrill>> held = new HashMap<>();
        for (HeldDrill drill : HeldDrill.of(facts)) {
            drill.plans().stream()
                    .map(plan -> plan.owner().id().value())
                    .distinct()
                    .forEach(owner ->
                            held.computeIfAbsent(owner, id -> new ArrayList<>()).add(drill));
        }
        return held;
    }

    private static Optional<Verdict> judge(List<Demand> demands, Unit unit) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Demand demand : demands) {
            List<Plan> plans = unit.plans().stream()
                    .filter(plan -> demand.asksFor(plan, unit.facts().book()))
                    .toList();
            if (demand.isOf(unit.unit()) && !plans.isEmpty()) {
                verdicts.add(judge(demand, plans, unit));
            }
        }
        List<Verdict> known = verdicts.stream()
                .filter(verdict -> !(verdict instanceof Verdict.Unknown))
                .toList();
        return verdicts.isEmpty() ? Optional.empty() : Optional.of(Verdict.all(known.isEmpty() ? verdicts : known));
    }

    private static Verdict judge(Demand demand, List<Plan> plans, Unit unit) {
        Optional<LocalDate> since = plans.stream()
                .map(Milestone.ISSUED::day)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
        if (since.isEmpty()) {
            return Verdict.unknown("nodate", Milestone.ISSUED.title());
        }
        Set<PlanId> asked = plans.stream().map(Plan::id).collect(Collectors.toSet());
        List<LocalDate> days = unit.held().stream()
                .filter(drill -> demand.isMetBy(drill, asked))
                .map(HeldDrill::on)
                .toList();
        return demand.isRolling() ? rolling(demand, since.get(), days, unit) : periods(demand, since.get(), days, unit);
    }

    private static Verdict rolling(Demand demand, LocalDate since, List<LocalDate> days, Unit unit) {
        LocalDate last = Stream.concat(Stream.of(since), days.stream())
                .max(LocalDate::compareTo)
                .orElse(since);
        LocalDate due = last.plusMonths(demand.months().get(0));
        return unit.facts().today().isAfter(due)
                ? broken(demand, unit, name(unit, "从" + last + "起算，应在" + due + "之前", "due " + due))
                : Verdict.KEPT;
    }

    private static Verdict periods(Demand demand, LocalDate since, List<LocalDate> days, Unit unit) {
        List<DrillPeriod> over = unit.facts().workspace().programmes().stream()
                .map(Programme::year)
                .distinct()
                .sorted()
                .flatMap(year -> DrillPeriod.of(year, demand.per()).stream())
                .filter(period -> demand.months().isEmpty()
                        || demand.months().contains(period.from().getMonthValue()))
                .filter(period -> !period.from().isBefore(since)
                        && period.to().isBefore(unit.facts().today()))
                .toList();
        if (over.isEmpty()) {
            return Verdict.unknown("noperiod");
        }
        return over.stream()
                .filter(period -> days.stream().noneMatch(period::holds))
                .map(period -> broken(
                        demand,
                        unit,
                        name(unit, period.title().chinese(), period.title().english())))
                .reduce((one, other) -> Verdict.all(List.of(one, other)))
                .orElse(Verdict.KEPT);
    }

    private static Bilingual name(Unit unit, String chinese, String english) {
        return new Bilingual(unit.unit().name() + chinese, unit.unit().id().value() + " " + english);
    }

    private static Verdict broken(Demand demand, Unit unit, Bilingual what) {
        List<Verdict.Fault> faults = List.of(new Verdict.Fault(unit.unit().source(), what));
        return new Verdict.Broken(faults, demand.guessed());
    }
}
