package org.youbei.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.OrganisationId;
import org.youbei.model.Reference;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Lifecycle;

/**
 * Units that a plan gives duties to and that were asked in writing. The owner, and the units under it, need not be. A plan without any consultation on record is another rule's.
 */
final class ConsultedCheck implements PlanCheck {
    static final Code UNASKED = Code.warning("YB0823");

    @Override
    public Code code() {
        return UNASKED;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        Lifecycle.Preparation preparation = plan.plan().lifecycle().preparation();
        if (preparation == null || preparation.consulted().isEmpty()) {
            return Verdict.unknown("noconsultation");
        }
        Set<OrganisationId> asked = new HashSet<>();
        preparation.consulted().stream()
                .filter(Lifecycle.Consultation::written)
                .forEach(one -> asked.add(one.org().id()));
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Forces.Unit unit : plan.plan().forces().units()) {
            if (!asked.contains(unit.org().id()) && !isOwn(unit.org(), plan)) {
                faults.add(new Verdict.Fault(unit.org().in(plan.plan().file()), name(unit.org(), plan)));
            }
        }
        return Verdict.of(faults);
    }

    private static boolean isOwn(Reference<OrganisationId> unit, PlanCase plan) {
        OrganisationId owner = plan.plan().owner().id();
        return unit.id().equals(owner)
                || plan.book()
                        .organisation(unit.id())
                        .map(known -> known.parent())
                        .filter(parent -> parent.id().equals(owner))
                        .isPresent();
    }

    private static Bilingual name(Reference<OrganisationId> unit, PlanCase plan) {
        String name = plan.book()
                .organisation(unit.id())
                .map(known -> known.name())
                .orElse(unit.id().value());
        return new Bilingual(name, name);
    }
}
