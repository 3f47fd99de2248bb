package org.youbei.report;

import org.youbei.rule.Facts;

/** Makes one kind of report. */
interface Reporter {
    StatusReport report(Facts facts);
}
