package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;

/**
 * Contents that a plan must have. Parameter {@code sections}: section ids of the profile; {@code a|b} asks for one of the two. A content is there when a heading opens it,
 * when the plan's data hold it, or when its words stand in the body.
 */
final class SectionsCheck implements PlanCheck {
    static final Code MISSING = Code.warning("YB0801");

    @Override
    public Code code() {
        return MISSING;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        SectionEvidence evidence = new SectionEvidence(plan);
        List<Verdict.Fault> faults = new ArrayList<>();
        for (String wanted : rule.params().texts("sections")) {
            String[] oneOf = wanted.split("\\|");
            if (!evidence.hasAny(List.of(oneOf))) {
                faults.add(new Verdict.Fault(plan.place(), title(plan, oneOf[0])));
            }
        }
        return Verdict.of(faults);
    }

    private static Bilingual title(PlanCase plan, String section) {
        return new Bilingual(
                plan.facts().workspace().sections().title(section) + "（" + section + "）", section.replace('-', ' '));
    }
}
