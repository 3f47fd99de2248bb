package org.youbei.report.format;

import java.util.List;
import java.util.stream.Collectors;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.report.Cell;
import org.youbei.report.Figure;
import org.youbei.report.StatusReport;
import org.youbei.report.Table;

/** For people at a terminal: each figure with its formula, and the rows that want something done; rows that are all right are only counted. */
public final class ReportText implements ReportWriter {
    private final Rows rows;

    /** Makes a writer that only counts the rows that are all right. */
    public ReportText() {
        this(Rows.WANTING);
    }

    /** Makes a writer of some rows. */
    public ReportText(Rows rows) {
        this.rows = rows;
    }

    /** Which rows are written. */
    public enum Rows {
        ALL,
        WANTING
    }

    @Override
    public String write(StatusReport report, Messages messages) {
        StringBuilder out = new StringBuilder();
        out.append(messages.say(Phrase.of("report." + report.kind().id() + ".title")))
                .append(messages.say(Phrase.of("report.asof", report.today())))
                .append('\n');
        report.figures().forEach(figure -> {
            figure(figure, messages, out);
            trend(report, figure, messages, out);
        });
        report.tables().forEach(table -> table(table, messages, out));
        return out.toString();
    }

    private static void figure(Figure figure, Messages messages, StringBuilder out) {
        out.append("  ").append(messages.say(figure.title())).append("  ").append(figure.value());
        if (figure.target() != null) {
            String key = figure.missesTarget() ? "report.target.missed" : "report.target.met";
            out.append(messages.say(Phrase.of(key, figure.target().toPlainString())));
        }
        out.append("\n      ").append(messages.say(figure.formula())).append('\n');
    }

    private static void trend(StatusReport report, Figure figure, Messages messages, StringBuilder out) {
        if (!report.trend().isEmpty()) {
            String points = report.trend().stream()
                    .map(point -> point.day() + " " + point.value(figure.id()))
                    .collect(Collectors.joining("; "));
            out.append("      ")
                    .append(messages.say(Phrase.of("report.trend", points)))
                    .append('\n');
        }
    }

    private void table(Table table, Messages messages, StringBuilder out) {
        List<Table.Row> shown = table.rows().stream()
                .filter(row -> rows == Rows.ALL || row.state() != Table.State.OK)
                .toList();
        out.append('\n').append(messages.say(table.title()));
        out.append(messages.say(Phrase.of("report.rows", table.rows().size(), ok(table))));
        out.append('\n');
        if (!shown.isEmpty()) {
            out.append("  ").append(heads(table, messages)).append('\n');
        }
        for (Table.Row row : shown) {
            out.append("  ")
                    .append(messages.say(row.state().title()))
                    .append("  ")
                    .append(cells(row, messages));
            if (row.place() != null) {
                out.append("  ")
                        .append(row.place().file())
                        .append(':')
                        .append(row.place().span().line());
            }
            out.append('\n');
        }
    }

    private static long ok(Table table) {
        return table.rows().stream()
                .filter(row -> row.state() == Table.State.OK)
                .count();
    }

    private static String heads(Table table, Messages messages) {
        return messages.say(Phrase.of("report.column.state")) + "  "
                + table.columns().stream()
                        .map(column -> messages.say(Phrase.of("report.column." + column)))
                        .collect(Collectors.joining(" | "));
    }

    private static String cells(Table.Row row, Messages messages) {
        return row.cells().stream()
                .map(Cell::words)
                .map(messages::say)
                .map(words -> words.isEmpty() ? "-" : words)
                .collect(Collectors.joining(" | "));
    }
}
