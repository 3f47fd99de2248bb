package org.youbei.document.drill;

import java.util.List;
import org.youbei.html.Html;

/**
 * A piece of a paper; a template lays it out by its style.
 *
 * @param style {@code heading sub text list steps facts table body boxes blanks room page situation slide chart}
 * @param size of a table: {@code short} when it stays on one page, else {@code long}
 * @param heading what stands above it, or empty
 * @param lines its paragraphs, items, boxes or blanks to fill in
 * @param columns the heads of a table
 * @param rows the rows of a table or of facts
 * @param html a text that has its own markup
 * @param bars a chart of planned and actual times
 */
record Block(
        String style,
        String size,
        String heading,
        List<String> lines,
        List<Column> columns,
        List<Row> rows,
        Html html,
        List<Bar> bars) {
    private static final Html NOTHING = new Html("");

    /** Tables of no more rows than this are kept together, so that no head stands alone at the foot of a page. */
    private static final int SHORT = 7;

    private static String size(List<Row> rows) {
        return rows.size() <= SHORT ? "short" : "long";
    }

    /** The head of a column, and its share of the width in per cent. */
    record Column(String name, int share) {}

    /** The cells of a row, each of paragraphs. */
    record Row(List<Cell> cells) {
        static Row of(String... cells) {
            return new Row(java.util.stream.Stream.of(cells).map(Cell::of).toList());
        }
    }

    /** A cell of paragraphs. */
    record Cell(List<String> lines) {
        static Cell of(String line) {
            return new Cell(line.isEmpty() ? List.of() : List.of(line));
        }
    }

    /**
     * A row of a chart; its places are thousandths of the width.
     *
     * @param label its name
     * @param planned the place of the planned time
     * @param actual that of the actual time
     * @param tone {@code late} or {@code early}
     * @param words the times in words
     * @param from the earlier of both
     * @param length from one to the other
     * @param plannedPart the places once more, in per cent with their sign
     */
    record Bar(
            String label,
            int planned,
            int actual,
            String tone,
            String words,
            int from,
            int length,
            String plannedPart,
            String actualPart,
            String fromPart,
            String lengthPart) {
        static Bar of(String label, int planned, int actual, String words) {
            int from = Math.min(planned, actual);
            int length = Math.abs(planned - actual);
            return new Bar(
                    label,
                    planned,
                    actual,
                    actual > planned ? "late" : "early",
                    words,
                    from,
                    length,
                    part(planned),
                    part(actual),
                    part(from),
                    part(length));
        }

        private static String part(int thousandths) {
            return thousandths / 10 + "." + thousandths % 10 + "%";
        }
    }

    private static Block of(String style, String heading, List<String> lines) {
        return new Block(style, "", heading, lines, List.of(), List.of(), NOTHING, List.of());
    }

    static Block heading(String heading) {
        return of("heading", heading, List.of());
    }

    static Block sub(String heading) {
        return of("sub", heading, List.of());
    }

    static Block text(String... lines) {
        return of("text", "", List.of(lines));
    }

    static Block list(List<String> lines) {
        return of("list", "", lines);
    }

    /** Steps with numbers. */
    static Block steps(List<String> lines) {
        return of("steps", "", lines);
    }

    static Block facts(List<Row> rows) {
        return new Block("facts", size(rows), "", List.of(), List.of(), rows, NOTHING, List.of());
    }

    static Block table(List<Column> columns, List<Row> rows) {
        return new Block("table", size(rows), "", List.of(), columns, rows, NOTHING, List.of());
    }

    static Block body(Html html) {
        return new Block("body", "", "", List.of(), List.of(), List.of(), html, List.of());
    }

    /** Boxes to tick, with what they are about. */
    static Block boxes(String label, List<String> choices) {
        return of("boxes", label, choices);
    }

    /** Lines to write on, each with a label. */
    static Block blanks(String... labels) {
        return of("blanks", "", List.of(labels));
    }

    /** Room to write in, of that many lines, with a label. */
    static Block room(String label, int lines) {
        return of("room", label, java.util.Collections.nCopies(lines, ""));
    }

    /** What follows begins on a new page. */
    static Block page() {
        return of("page", "", List.of());
    }

    /** What is told to players, large. */
    static Block situation(String heading, List<String> lines) {
        return of("situation", heading, lines);
    }

    /** A page to be projected: first line the situation, then what is asked. */
    static Block slide(String heading, List<String> lines) {
        return of("slide", heading, lines);
    }

    static Block chart(List<Bar> bars) {
        return new Block("chart", "", "", List.of(), List.of(), List.of(), NOTHING, bars);
    }
}
