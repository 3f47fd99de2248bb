package org.youbei.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.report.Figure;
import org.youbei.report.StatusReport;
import org.youbei.report.format.ReportCsv;

/** A report as an Excel workbook (ECMA-376): a sheet of figures, then a sheet for each list. All cells are texts, so that no number of a document or a phone changes. */
public final class ReportWorkbook {
    static final String APPLICATION = "Youbei";
    static final String VERSION = "1.0";
    private static final int LONGEST_NAME = 31;
    private static final double WIDE = 24;

    private ReportWorkbook() {}

    /** Returns the bytes of the workbook; the same for the same report. */
    public static byte[] write(StatusReport report, Messages messages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            figures(workbook, report, messages);
            List<List<String>> trend = ReportCsv.trend(report, messages);
            if (!trend.isEmpty()) {
                sheet(workbook, messages.say(Phrase.of("report.trend.title")), trend);
            }
            report.tables()
                    .forEach(table -> sheet(workbook, messages.say(table.title()), ReportCsv.rows(table, messages)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return FixedTimes.of(bytes.toByteArray());
    }

    private static void figures(Workbook workbook, StatusReport report, Messages messages) {
        Worksheet sheet = workbook.newWorksheet(name(messages.say(Phrase.of("report.figures"))));
        sheet.value(
                0,
                0,
                messages.say(Phrase.of("report." + report.kind().id() + ".title"))
                        + messages.say(Phrase.of("report.asof", report.today())));
        List<String> heads = List.of("figure", "value", "target", "formula");
        for (int column = 0; column < heads.size(); column++) {
            head(sheet, 1, column, messages.say(Phrase.of("report.column." + heads.get(column))));
        }
        for (int i = 0; i < report.figures().size(); i++) {
            Figure figure = report.figures().get(i);
            sheet.value(i + 2, 0, messages.say(figure.title()));
            sheet.value(i + 2, 1, figure.value());
            sheet.value(i + 2, 2, figure.target() == null ? "" : figure.target().toPlainString() + "%");
            sheet.value(i + 2, 3, messages.say(figure.formula()));
        }
    }

    /** Adds a sheet of texts, the first row as its head. */
    static void sheet(Workbook workbook, String title, List<List<String>> rows) {
        Worksheet sheet = workbook.newWorksheet(name(title));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (row == 0) {
                    head(sheet, row, column, rows.get(row).get(column));
                } else {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void head(Worksheet sheet, int row, int column, String words) {
        sheet.value(row, column, words);
        sheet.style(row, column).bold().set();
        sheet.width(column, WIDE);
    }

    /** A sheet's name is at most 31 characters and has none of {@code : \\ / ? * [ ]}. */
    private static String name(String title) {
        String clean = title.replaceAll("[:\\\\/?*\\[\\]]", " ");
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
    }
}
