package org.youbei.report;

import java.util.Locale;

/** The reports. */
public enum ReportKind {
    COVERAGE,
    REVISION,
    FILING,
    READINESS,
    DRILLS,
    CONTACTS,
    TASKS,
    CARDS,
    SIMILARITY;

    /** Returns the name as it stands on the command line and in the addresses of pages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
