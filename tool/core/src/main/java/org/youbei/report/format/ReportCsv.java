package org.youbei.report.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.report.Figure;
import org.youbei.report.StatusReport;
import org.youbei.report.Table;

/** For spreadsheets (RFC 4180), with a byte order mark so that they read Chinese: the figures, then each list under its title, an empty line between. */
public final class ReportCsv implements ReportWriter {
    @Override
    public String write(StatusReport report, Messages messages) {
        StringBuilder out = new StringBuilder(CsvText.BYTE_ORDER_MARK);
        line(out, Stream.of("figure", "value", "target", "formula").map(name -> head(name, messages)));
        for (Figure figure : report.figures()) {
            String target = figure.target() == null ? "" : figure.target().toPlainString() + "%";
            line(out, Stream.of(messages.say(figure.title()), figure.value(), target, messages.say(figure.formula())));
        }
        trend(report, messages).forEach(row -> line(out, row.stream()));
        for (Table table : report.tables()) {
            out.append(CsvText.END);
            line(out, Stream.of(messages.say(table.title())));
            rows(table, messages).forEach(row -> line(out, row.stream()));
        }
        return out.toString();
    }

    /** Returns the figures of earlier days, a row for each day under the titles of the figures; nothing when there are none. */
    public static List<List<String>> trend(StatusReport report, Messages messages) {
        if (report.trend().isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        Stream.of(head("day", messages)),
                        report.figures().stream().map(figure -> messages.say(figure.title())))
                .toList());
        report.trend()
                .forEach(point -> rows.add(Stream.concat(
                                Stream.of(point.day().toString()),
                                report.figures().stream().map(figure -> point.value(figure.id())))
                        .toList()));
        return rows;
    }

    /** Returns the head and the rows of a table, each with its state first and its place last. */
    public static List<List<String>> rows(Table table, Messages messages) {
        Stream<List<String>> heads =
                Stream.of(Stream.of(Stream.of("state"), table.columns().stream(), Stream.of("file"))
                        .flatMap(names -> names)
                        .map(name -> head(name, messages))
                        .toList());
        return Stream.concat(heads, table.rows().stream().map(row -> row(row, messages)))
                .toList();
    }

    private static List<String> row(Table.Row row, Messages messages) {
        String place = row.place() == null
                ? ""
                : row.place().file() + ":" + row.place().span().line();
        return Stream.of(
                        Stream.of(messages.say(row.state().title())),
                        row.cells().stream().map(cell -> messages.say(cell.words())),
                        Stream.of(place))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String head(String column, Messages messages) {
        return messages.say(Phrase.of("report.column." + column));
    }

    private static void line(StringBuilder out, Stream<String> cells) {
        CsvText.line(out, cells.toList());
    }
}
