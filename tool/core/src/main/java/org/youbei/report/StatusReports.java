package org.youbei.report;

import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;

/** The reports by their kind. */
public final class StatusReports {
    private StatusReports() {}

    /** Returns the report of a kind about a workspace, as of the facts' day, by the rules as the workspace sets them. */
    public static StatusReport of(ReportKind kind, Facts facts, Rulebook rulebook) {
        return reporter(kind).report(facts, rulebook.in(facts.book().config()));
    }

    private static Reporter reporter(ReportKind kind) {
        return switch (kind) {
            case COVERAGE -> new CoverageReport();
            case REVISION -> new RevisionReport();
            case FILING -> new FilingReport();
            case READINESS -> new ReadinessReport();
            case DRILLS -> new DrillsReport();
            case CONTACTS -> new ContactsReport();
            case TASKS -> new TasksReport();
            case CARDS -> new CardsReport();
            case SIMILARITY -> new SimilarityReport();
        };
    }
}
