package org.youbei.cli;

/** The forms in which a report is given. */
enum ReportFormat {
    TEXT,
    JSON,
    CSV,
    XLSX
}
