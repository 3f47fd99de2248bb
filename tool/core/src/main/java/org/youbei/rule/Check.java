package org.youbei.rule;

import org.youbei.diagnostic.Code;

/** One kind of check. Rules that differ only in their parameters share it. */
sealed interface Check permits PlanCheck, BookCheck {
    /** Returns the code of its findings; the severity is the rule's. */
    Code code();
}
