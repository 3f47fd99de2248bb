package org.youbei.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.distribution.HazardPlans;
import org.youbei.model.HazardId;
import org.youbei.model.PlanLevel;
import org.youbei.model.Reference;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;

/**
 * What the cards of risk points are filled with. Parameters: {@code kinds}: kinds of risk points; {@code facts}: names of {@link HazardFact}, of which those that the plan of a
 * village is already told of (R-GB24-15v) are left to it; {@code plan: yes}: a plan in force stands behind the cards; {@code least}: how many households must live there
 * for such cards to be made, 0 when absent.
 */
final class HazardCardsCheck implements BookCheck {
    static final Code CARD = Code.warning("YB0870");

    @Override
    public Code code() {
        return CARD;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        Params params = rule.params();
        List<String> kinds = params.texts("kinds");
        int least = params.find("least").map(Integer::parseInt).orElse(0);
        Map<HazardId, Set<HazardFact>> told = told(facts);
        HazardPlans plans = HazardPlans.of(facts.book());
        List<Judged> judged = new ArrayList<>();
        for (Hazard hazard : facts.workspace().registers().hazards()) {
            if (kinds.contains(hazard.kind()) && (hazard.households() == null || hazard.households() >= least)) {
                List<Verdict.Fault> faults = new ArrayList<>();
                params.texts("facts").stream()
                        .map(HazardFact::of)
                        .filter(fact -> !fact.isGiven(hazard, facts.book()))
                        .filter(fact ->
                                !told.getOrDefault(hazard.id(), Set.of()).contains(fact))
                        .forEach(fact -> faults.add(fault(hazard, fact.asked())));
                if (params.find("plan").isPresent() && plans.of(hazard).isEmpty()) {
                    faults.add(fault(
                            hazard,
                            new Bilingual(
                                    "现行预案（预案头信息写 hazards: [" + hazard.id().value() + "]）",
                                    "a plan in force (write hazards: ["
                                            + hazard.id().value() + "] in it)")));
                }
                judged.add(new Judged(hazard.source(), Verdict.of(faults)));
            }
        }
        return judged;
    }

    private static Verdict.Fault fault(Hazard hazard, Bilingual what) {
        return new Verdict.Fault(
                hazard.source(),
                new Bilingual("“" + hazard.name() + "”的" + what.chinese(), what.english() + " of " + hazard.name()));
    }

    /** What the rule on plans of villages says of risk points. */
    private static Map<HazardId, Set<HazardFact>> told(Facts facts) {
        Map<HazardId, Set<HazardFact>> told = new HashMap<>();
        for (Plan plan : facts.workspace().plans()) {
            if (plan.level() == PlanLevel.VILLAGE && plan.status().isInForce()) {
                PlanCase subject = new PlanCase(facts, plan);
                for (Reference<HazardId> named : plan.forces().hazards()) {
                    facts.book()
                            .hazard(named.id())
                            .ifPresent(
                                    hazard -> told.computeIfAbsent(hazard.id(), id -> EnumSet.noneOf(HazardFact.class))
                                            .addAll(RiskPointsCheck.lacking(hazard, subject)));
                }
            }
        }
        return told;
    }
}
