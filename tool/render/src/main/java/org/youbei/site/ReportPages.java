package org.youbei.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.report.Figure;
import org.youbei.report.ReportKind;
import org.youbei.report.StatusReport;
import org.youbei.report.Table;

/** Makes the pages of reports; the public edition has none. */
public final class ReportPages {
    /** A page that shows more rows of a list would be too long; the command line gives all. */
    public static final int MOST_ROWS = 1_000;

    private final Context context;
    private final Messages messages;
    private final List<StatusReport> reports;

    ReportPages(Context context, Messages messages, List<StatusReport> reports) {
        this.context = context;
        this.messages = messages;
        this.reports = reports;
    }

    static String path(ReportKind kind) {
        return "report/" + kind.id() + ".html";
    }

    /** Returns the page of a report. */
    Page page(StatusReport report) {
        return page(path(report.kind()), title(report), report);
    }

    /** Returns the page of the figures of a year of drills. */
    Page drills(int year, StatusReport report) {
        return page(
                "report/drills-" + year + ".html", context.words().fill("drills.stats", String.valueOf(year)), report);
    }

    private Page page(String path, String title, StatusReport report) {
        List<Link> trail = List.of(context.home(path), new Link(title, ""));
        ReportPage content = new ReportPage(
                context.shell(path, title, trail),
                title,
                say(Phrase.of("report.day", report.today())),
                reports.stream()
                        .filter(other -> !path.equals(path(other.kind())))
                        .map(other -> new Link(title(other), other.kind().id() + ".html"))
                        .toList(),
                report.figures().stream().map(figure -> figure(figure, report)).toList(),
                report.tables().stream().map(table -> section(path, table)).toList(),
                trend(report));
        return new Page(path, "site/report.ftlh", content);
    }

    private String title(StatusReport report) {
        return say(Phrase.of("report." + report.kind().id() + ".title"));
    }

    private String say(Phrase phrase) {
        return messages.say(phrase);
    }

    private ReportPage.Trend trend(StatusReport report) {
        List<String> columns =
                report.figures().stream().map(figure -> say(figure.title())).toList();
        List<ReportPage.Day> rows = report.trend().stream()
                .map(point -> day(point, report.figures(), columns))
                .toList();
        return new ReportPage.Trend(columns, rows);
    }

    private static ReportPage.Day day(StatusReport.Point point, List<Figure> figures, List<String> columns) {
        List<ReportPage.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String value = point.value(figures.get(i).id());
            cells.add(new ReportPage.Cell(columns.get(i), value.isEmpty() ? "–" : value, ""));
        }
        return new ReportPage.Day(point.day().toString(), cells);
    }

    private ReportPage.Figure figure(Figure figure, StatusReport report) {
        BigDecimal target = figure.target();
        String goal = target == null
                ? ""
                : say(Phrase.of(
                        figure.missesTarget() ? "report.goal.missed" : "report.goal.met", target.toPlainString()));
        return new ReportPage.Figure(
                say(figure.title()),
                figure.value(),
                say(figure.formula()),
                goal,
                figure.missesTarget(),
                TrendLine.of(figure, report.trend()));
    }

    private ReportPage.Section section(String path, Table table) {
        List<String> columns = table.columns().stream()
                .map(column -> say(Phrase.of("report.column." + column)))
                .toList();
        List<Table.Row> rest = table.rows().stream().filter(ReportPages::isFine).toList();
        List<Table.Row> first = table.rows().stream()
                .filter(row -> !isFine(row))
                .sorted(Comparator.comparing(Table.Row::state).reversed())
                .toList();
        int shown = Math.min(MOST_ROWS, first.size());
        int folded = Math.min(MOST_ROWS - shown, rest.size());
        return new ReportPage.Section(
                table.id(),
                say(table.title()),
                String.valueOf(table.size()),
                columns,
                first.stream().limit(shown).map(row -> row(path, row, columns)).toList(),
                rest.stream().limit(folded).map(row -> row(path, row, columns)).toList(),
                table.size() - shown - folded);
    }

    private static boolean isFine(Table.Row row) {
        return row.state() == Table.State.OK;
    }

    private ReportPage.Row row(String path, Table.Row row, List<String> columns) {
        List<ReportPage.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String entry = row.cells().get(i).entry();
            String url = Stream.of(entry)
                    .filter(id -> !id.isEmpty())
                    .flatMap(id -> context.path(id).stream())
                    .map(target -> Context.root(path) + target)
                    .findFirst()
                    .orElse("");
            cells.add(new ReportPage.Cell(columns.get(i), say(row.cells().get(i).words()), url));
        }
        return new ReportPage.Row(row.state().id(), say(row.state().title()), cells);
    }
}
