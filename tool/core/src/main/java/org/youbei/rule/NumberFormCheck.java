package org.youbei.rule;

import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;

/** The form of the number of the document that issued a plan. Parameter {@code any}: patterns of which it must follow one. */
final class NumberFormCheck implements PlanCheck {
    static final Code NUMBER = Code.warning("YB0855");

    @Override
    public Code code() {
        return NUMBER;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        String number = plan.plan().lifecycle().documentNumber();
        if (number == null) {
            return Verdict.unknown("nonumber");
        }
        return rule.params().texts("any").stream().anyMatch(number::matches)
                ? Verdict.KEPT
                : Verdict.broken(plan.place(), new Bilingual(number, number));
    }
}
