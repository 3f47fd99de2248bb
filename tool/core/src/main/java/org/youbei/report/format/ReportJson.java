package org.youbei.report.format;

import java.math.BigDecimal;
import org.youbei.diagnostic.Messages;
import org.youbei.report.Cell;
import org.youbei.report.Figure;
import org.youbei.report.StatusReport;
import org.youbei.report.Table;
import org.youbei.text.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** For programs. */
public final class ReportJson implements ReportWriter {
    private static final int VERSION = 1;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String write(StatusReport report, Messages messages) {
        ObjectNode root = JSON.objectNode();
        root.put("format", VERSION);
        root.put("report", report.kind().id()).put("today", report.today().toString());
        ArrayNode figures = root.putArray("figures");
        report.figures().forEach(figure -> figures.add(figure(figure, messages)));
        if (!report.trend().isEmpty()) {
            ArrayNode trend = root.putArray("trend");
            report.trend().forEach(point -> trend.add(point(point)));
        }
        ArrayNode tables = root.putArray("tables");
        report.tables().forEach(table -> tables.add(table(table, messages)));
        return JsonText.write(root);
    }

    private static ObjectNode point(StatusReport.Point point) {
        ObjectNode node = JSON.objectNode().put("date", point.day().toString()).put("commit", point.commit());
        ObjectNode values = node.putObject("figures");
        point.figures().forEach(figure -> values.put(figure.id(), figure.value()));
        return node;
    }

    private static ObjectNode figure(Figure figure, Messages messages) {
        ObjectNode node = JSON.objectNode().put("id", figure.id()).put("title", messages.say(figure.title()));
        node.put("formula", messages.say(figure.formula())).put("numerator", figure.numerator());
        if (figure.denominator() != null) {
            node.put("denominator", figure.denominator());
        }
        put(node, "percent", figure.percent());
        put(node, "target", figure.target());
        return node;
    }

    private static void put(ObjectNode node, String key, @org.jspecify.annotations.Nullable BigDecimal value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    private static ObjectNode table(Table table, Messages messages) {
        ObjectNode node = JSON.objectNode().put("id", table.id()).put("title", messages.say(table.title()));
        ArrayNode rows = node.putArray("rows");
        table.rows().forEach(row -> rows.add(row(table, row, messages)));
        return node;
    }

    private static ObjectNode row(Table table, Table.Row row, Messages messages) {
        ObjectNode node = JSON.objectNode().put("state", row.state().id());
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = row.cells().get(i);
            node.put(table.columns().get(i), messages.say(cell.words()));
            if (!cell.entry().isEmpty()) {
                node.put(table.columns().get(i) + "Id", cell.entry());
            }
        }
        if (row.place() != null) {
            node.put("file", row.place().file()).put("line", row.place().span().line());
        }
        return node;
    }
}
