package org.youbei.rule;

/** A kind of check that looks at one plan at a time. */
non-sealed interface PlanCheck extends Check {
    /** Returns what is so of a plan that the rule applies to. */
    Verdict check(Rule rule, PlanCase plan);
}
