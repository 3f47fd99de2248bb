package org.youbei.rule;

import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Severity;

/**
 * A rule as data.
 *
 * @param id e.g. {@code R-GB24-26}
 * @param section the section of the rulebook, {@code A} to {@code L}
 * @param severity how grave a breach is
 * @param check the name of its kind of check; empty when the tool cannot check it yet
 * @param applies to which plans it applies
 * @param params what the kind of check needs to know
 * @param asks what the rule asks
 * @param says what a finding says; {@code {0}} is filled with what is missing or wrong
 * @param mend how to mend it
 */
public record Rule(
        String id,
        String section,
        Basis basis,
        RuleKind kind,
        Severity severity,
        String check,
        Applies applies,
        Params params,
        Bilingual asks,
        Bilingual says,
        Bilingual mend) {
    /** Returns whether the tool can check it. */
    public boolean isBuilt() {
        return !check.isEmpty();
    }

    /** Returns the rule with another severity and other parameters. */
    Rule with(Severity changed, Params changedParams) {
        return new Rule(id, section, basis, kind, changed, check, applies, changedParams, asks, says, mend);
    }

    /** Returns what a finding says, filled with what is wrong. */
    Bilingual says(Bilingual what) {
        return new Bilingual(
                says.chinese().replace("{0}", what.chinese()), says.english().replace("{0}", what.english()));
    }
}
