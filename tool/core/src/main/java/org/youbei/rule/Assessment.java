package org.youbei.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Phrase;

/**
 * What all rules say of a workspace.
 *
 * @param findings what is broken, sorted by place; those that {@code youbei.yaml} suppresses are not among them
 * @param runs each rule of the rulebook and what came of it, in the rulebook's order
 */
public record Assessment(List<Diagnostic> findings, List<Run> runs) {
    public Assessment {
        findings = List.copyOf(findings);
        runs = List.copyOf(runs);
    }

    /**
     * What came of a rule.
     *
     * @param rule the rule as the workspace sets it
     * @param judged how many plans or other subjects it judged
     * @param broken how many of these break it
     * @param unknown how many it applies to but could not judge
     * @param why the reason for the first of these, or for the rule as a whole; null when there is none
     */
    public record Run(
            Rule rule,
            int judged,
            int broken,
            int unknown,
            @Nullable Phrase why) {
        /** Returns whether the rule could not run at all. */
        public boolean isSkipped() {
            return judged == 0 && why != null;
        }
    }
}
