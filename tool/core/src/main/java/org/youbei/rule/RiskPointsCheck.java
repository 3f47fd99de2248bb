package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.HazardId;
import org.youbei.model.PersonId;
import org.youbei.model.Reference;
import org.youbei.model.register.Hazard;

/**
 * The contents of a village's plan (parameter {@code sections}, as of {@link SectionsCheck}), and for each risk point that it names: somebody responsible who can be called, a
 * route and a shelter.
 */
final class RiskPointsCheck implements PlanCheck {
    static final Code POINTS = Code.warning("YB0817");

    private static final Pattern ROUTE = Pattern.compile("路线|往[东西南北上高]|沿.{1,12}[到走]");

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
        if (hazard.responsible().isEmpty()) {
            fault(hazard, named, plan, "责任人", "somebody responsible", faults);
        } else if (hazard.responsible().stream().noneMatch(person -> canBeCalled(person, plan))) {
            fault(hazard, named, plan, "责任人电话", "a phone of those responsible", faults);
        }
        if (hazard.route() == null && !isRouted(plan)) {
            fault(hazard, named, plan, "转移路线", "a route", faults);
        }
        if (hazard.shelter() == null && plan.plan().forces().shelters().isEmpty()) {
            fault(hazard, named, plan, "避灾安置点", "a shelter", faults);
        }
    }

    private static boolean canBeCalled(Reference<PersonId> person, PlanCase plan) {
        return plan.book()
                .person(person.id())
                .filter(known -> known.mobile() != null
                        || known.phone() != null
                        || plan.book()
                                .organisation(known.org().id())
                                .flatMap(org -> Optional.ofNullable(org.duty()))
                                .isPresent())
                .isPresent();
    }

    /** Whether the plan describes routes in its own words. */
    private static boolean isRouted(PlanCase plan) {
        return plan.plan().outline().headings().stream().anyMatch(heading -> "maps".equals(heading.section()))
                && ROUTE.matcher(plan.body()).find();
    }

    private static void fault(
            Hazard hazard,
            Reference<HazardId> named,
            PlanCase plan,
            String chinese,
            String english,
            List<Verdict.Fault> faults) {
        faults.add(new Verdict.Fault(
                named.in(plan.plan().file()),
                new Bilingual(
                        "风险点“" + hazard.name() + "”的" + chinese, english + " of the risk point " + hazard.name())));
    }
}
