package org.youbei.rule;

/** A kind of check that looks at one plan at a time. */
non-sealed interface PlanCheck extends Check {
    /** Returns what is so of a plan that the rule applies to. */
    Verdict check(Rule rule, PlanCase plan);

    /** Returns what judges plans by a rule. A check whose rules hold patterns compiles them here, once for all plans. */
    default Judge judge(Rule rule) {
        return plan -> check(rule, plan);
    }

    /** Judges plans by one rule. */
    interface Judge {
        Verdict of(PlanCase plan);
    }
}
