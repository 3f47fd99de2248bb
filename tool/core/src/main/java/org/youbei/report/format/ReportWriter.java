package org.youbei.report.format;

import org.youbei.diagnostic.Messages;
import org.youbei.report.StatusReport;

/** A form in which a report is written. */
public interface ReportWriter {
    /** Returns the report in words of a language. */
    String write(StatusReport report, Messages messages);
}
