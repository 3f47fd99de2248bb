package org.youbei.rule;

import java.util.List;
import org.youbei.text.SourceRange;

/** A kind of check that looks at the registers, the drills, or all plans together. */
non-sealed interface BookCheck extends Check {
    /** Returns what is so of each subject that the rule applies to; none when there is none. */
    List<Judged> check(Rule rule, Facts facts);

    /** A subject, by its place, and what is so of it. */
    record Judged(SourceRange subject, Verdict verdict) {}
}
