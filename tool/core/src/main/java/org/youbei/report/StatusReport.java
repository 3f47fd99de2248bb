package org.youbei.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A report as of a day.
 *
 * @param figures its figures, the main one first
 * @param tables the lists behind them
 */
public record StatusReport(ReportKind kind, LocalDate today, List<Figure> figures, List<Table> tables) {
    public StatusReport {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    /** Returns whether a figure that has a target is below it. */
    public boolean missesTarget() {
        return figures.stream().anyMatch(Figure::missesTarget);
    }
}
