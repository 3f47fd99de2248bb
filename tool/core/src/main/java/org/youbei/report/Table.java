package org.youbei.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Phrase;
import org.youbei.text.SourceRange;

/**
 * A list behind a figure.
 *
 * @param id its name in files; the sentence {@code report.<kind>.<id>} is its title
 * @param columns names of columns; the sentence {@code report.column.<name>} is a column's head
 * @param more how many rows it has besides those that are held; none unless it was shortened
 */
public record Table(ReportKind kind, String id, List<String> columns, List<Row> rows, int more) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    Table(ReportKind kind, String id, List<String> columns, List<Row> rows) {
        this(kind, id, columns, rows, 0);
    }

    /** Returns how many rows it has altogether. */
    public int size() {
        return rows.size() + more;
    }

    /** Returns the same table with so many rows at most: those with the gravest states, in the order in which they stand. */
    Table shortened(int most) {
        if (rows.size() <= most) {
            return this;
        }
        List<Row> kept = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> rows.get(at).state())
                        .reversed())
                .limit(most)
                .sorted()
                .map(rows::get)
                .toList();
        return new Table(kind, id, columns, kept, size() - most);
    }

    /** How a row stands, the worst last. */
    public enum State {
        OK,
        NOTE,
        DUE,
        LATE,
        GAP;

        /** Returns the name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns what it is called. */
        public Phrase title() {
            return Phrase.of("report.state." + id());
        }
    }

    /**
     * A row.
     *
     * @param place where its entry stands in the workspace, or null
     */
    public record Row(State state, @Nullable SourceRange place, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(State state, @Nullable SourceRange place, Cell... cells) {
            return new Row(state, place, List.of(cells));
        }
    }

    /** Returns what it is called. */
    public Phrase title() {
        return Phrase.of("report." + kind.id() + "." + id);
    }
}
