package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.HazardId;
import org.youbei.model.Reference;
import org.youbei.model.register.Hazard;

/**
 * The contents of a village's plan (parameter {@code sections}, as of {@link SectionsCheck}), and for each risk point that it names: somebody responsible who can be called, a
 * route and a shelter.
 */
final class RiskPointsCheck implements PlanCheck {
    static final Code POINTS = Code.warning("YB0817");

    private static final Pattern ROUTE = Pattern.compile("路线|往[东西南北上高]|沿.{1,12}[到走]");

    private static final List<HazardFact> ASKED =
            List.of(HazardFact.RESPONSIBLE, HazardFact.PHONE, HazardFact.ROUTE, HazardFact.SHELTER);

    private final SectionsCheck sections = new SectionsCheck();

    @Override
    public Code code() {
        return POINTS;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Reference<HazardId> named : plan.plan().forces().hazards()) {
            plan.book().hazard(named.id()).ifPresent(hazard -> judge(hazard, named, plan, faults));
        }
        return Verdict.all(List.of(sections.check(rule, plan), Verdict.of(faults)));
    }

    private static void judge(Hazard hazard, Reference<HazardId> named, PlanCase plan, List<Verdict.Fault> faults) {
        for (HazardFact fact : lacking(hazard, plan)) {
            faults.add(new Verdict.Fault(
                    named.in(plan.plan().file()),
                    new Bilingual(
                            "风险点“" + hazard.name() + "”的" + fact.title().chinese(),
                            fact.title().english() + " of the risk point " + hazard.name())));
        }
    }

    /** Returns what a risk point lacks that the plan does not say in its place. */
    static List<HazardFact> lacking(Hazard hazard, PlanCase plan) {
        return ASKED.stream()
                .filter(fact -> !fact.isGiven(hazard, plan.book()))
                .filter(fact -> fact != HazardFact.ROUTE || !isRouted(plan))
                .filter(fact -> fact != HazardFact.SHELTER
                        || plan.plan().forces().shelters().isEmpty())
                .toList();
    }

    /** Whether the plan describes routes in its own words. */
    private static boolean isRouted(PlanCase plan) {
        return plan.plan().outline().headings().stream().anyMatch(heading -> "maps".equals(heading.section()))
                && ROUTE.matcher(plan.body()).find();
    }
}
