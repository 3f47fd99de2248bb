package org.youbei.link;

import java.util.List;
import org.youbei.diagnostic.Diagnostic;

/** One kind of check between entries. */
interface LinkCheck {
    /** Returns what is wrong, in any order. */
    List<Diagnostic> check(PlanBook book);
}
