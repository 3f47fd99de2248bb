package org.youbei.rule;

import org.youbei.diagnostic.Code;
import org.youbei.model.PlanLevel;

/** The length of the code of a plan's place, which must be that of the plan's level: a county has 6 digits, a town 9, a village 12. */
final class PlaceLevelCheck implements PlanCheck {
    static final Code LEVEL = Code.warning("YB0856");

    @Override
    public Code code() {
        return LEVEL;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        String code = plan.plan().place().id().value();
        int wanted = digits(plan.plan().level());
        return code.length() == wanted
                ? Verdict.KEPT
                : Verdict.broken(
                        plan.plan().place().in(plan.plan().file()),
                        code + "是" + code.length() + "位，应为" + wanted + "位",
                        code + " has " + code.length() + " digits, not " + wanted);
    }

    private static int digits(PlanLevel level) {
        return switch (level) {
            case OVERALL, SPECIAL, DEPARTMENT -> 6;
            case TOWN -> 9;
            case VILLAGE -> 12;
            case ENTERPRISE -> throw new IllegalArgumentException("an enterprise may be anywhere");
        };
    }
}
