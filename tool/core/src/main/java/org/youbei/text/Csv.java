package org.youbei.text;

import java.util.ArrayList;
import java.util.List;

/** Reads tables that are text (RFC 4180). */
public final class Csv {
    private final String text;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Csv(String text) {
        this.text = text;
    }

    /**
     * A cell.
     *
     * @param line the line of its first character, from 1
     * @param column the column of its first character, from 1, in code points
     */
    public record Cell(String text, int line, int column) {
        public Span span() {
            return Span.of(line, column, Math.max(1, text.codePointCount(0, text.length())));
        }
    }

    /** Returns the rows of a text whose lines end with {@code \n}; rows without a character are left out. A quote that is never closed holds all that follows. */
    public static List<List<Cell>> read(String text) {
        Csv csv = new Csv(text);
        while (csv.at < text.length()) {
            csv.row();
        }
        return List.copyOf(csv.rows);
    }

    private void row() {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (at < text.length()) {
            newline();
        }
        if (cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
            rows.add(List.copyOf(cells));
        }
    }

    private Cell cell() {
        int first = line;
        int column = text.codePointCount(lineStart, at) + 1;
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            quotes(cell);
        }
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            cell.append(text.charAt(at++));
        }
        return new Cell(cell.toString(), first, column);
    }

    private void quotes(StringBuilder cell) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && !text.startsWith("\"\"", at)) {
                at++;
                return;
            }
            cell.append(c);
            if (c == '\n') {
                newline();
            } else {
                at += c == '"' ? 2 : 1;
            }
        }
    }

    private void newline() {
        at++;
        line++;
        lineStart = at;
    }
}
