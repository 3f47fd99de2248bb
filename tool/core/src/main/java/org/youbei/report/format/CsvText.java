package org.youbei.report.format;

import java.util.List;
import java.util.stream.Collectors;

/** Rows for spreadsheets (RFC 4180), with a byte order mark so that they read Chinese. */
public final class CsvText {
    static final String BYTE_ORDER_MARK = "\uFEFF";
    static final String END = "\r\n";

    private CsvText() {}

    /** Returns rows as a whole file. */
    public static String of(List<List<String>> rows) {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        rows.forEach(row -> line(out, row));
        return out.toString();
    }

    static void line(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(CsvText::quoted).collect(Collectors.joining(",")))
                .append(END);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
