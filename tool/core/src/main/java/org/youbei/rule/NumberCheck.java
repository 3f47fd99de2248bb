package org.youbei.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Code;

/** In whose name a plan was issued, told by its document number. Parameter {@code any}: patterns of which one stands in the number. A plan without a number is not judged. */
final class NumberCheck implements PlanCheck {
    static final Code NUMBER = Code.warning("YB0822");

    @Override
    public Code code() {
        return NUMBER;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        return judge(rule).of(plan);
    }

    @Override
    public Judge judge(Rule rule) {
        List<Pattern> names = Words.patterns(rule.params().texts("any"));
        return plan -> judge(names, plan);
    }

    private static Verdict judge(List<Pattern> names, PlanCase plan) {
        String number = plan.plan().lifecycle().documentNumber();
        if (number == null) {
            return Verdict.unknown("nonumber");
        }
        return Words.anyIn(names, number) ? Verdict.KEPT : Verdict.broken(plan.place(), number, number);
    }
}
