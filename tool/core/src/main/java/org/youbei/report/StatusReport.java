package org.youbei.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A report as of a day.
 *
 * @param figures its figures, the main one first
 * @param tables the lists behind them
 * @param trend the figures as they were at earlier commits, the oldest first; empty when nobody asked
 */
public record StatusReport(
        ReportKind kind, LocalDate today, List<Figure> figures, List<Table> tables, List<Point> trend) {
    public StatusReport {
        trend = List.copyOf(trend);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    StatusReport(ReportKind kind, LocalDate today, List<Figure> figures, List<Table> tables) {
        this(kind, today, figures, tables, List.of());
    }

    /** The figures as they were on the day of a commit. */
    public record Point(LocalDate day, String commit, List<Figure> figures) {
        public Point {
            figures = List.copyOf(figures);
        }

        /** Returns the value of a figure then; empty when there was none. */
        public String value(String id) {
            return figures.stream()
                    .filter(figure -> figure.id().equals(id))
                    .map(Figure::value)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Returns this report with the figures of earlier days. */
    public StatusReport with(List<Point> points) {
        return new StatusReport(kind, today, figures, tables, points);
    }

    /** Returns this report with so many rows in each table at most, the gravest. */
    public StatusReport shortened(int most) {
        return new StatusReport(
                kind,
                today,
                figures,
                tables.stream().map(table -> table.shortened(most)).toList(),
                trend);
    }

    /** Returns whether a figure that has a target is below it. */
    public boolean missesTarget() {
        return figures.stream().anyMatch(Figure::missesTarget);
    }
}
