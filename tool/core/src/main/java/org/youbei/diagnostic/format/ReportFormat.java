package org.youbei.diagnostic.format;

/** A way of writing a report. */
public interface ReportFormat {
    /** Returns the report as text, every line ended. */
    String write(Report report);
}
