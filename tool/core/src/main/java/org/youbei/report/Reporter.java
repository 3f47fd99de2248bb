package org.youbei.report;

import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;

/** Makes one kind of report. */
interface Reporter {
    StatusReport report(Facts facts, Rulebook rulebook);
}
