package org.youbei.site;

import java.util.List;
import org.youbei.link.EntryKind;

/**
 * A table of register rows.
 *
 * @param kind the name of the register, e.g. {@code people}
 * @param columns those between the name and the place
 * @param phones whether any row has a number
 * @param places whether the rows belong to different places
 * @param first the rows that stand open
 * @param rest those to unfold
 */
record Table(String kind, List<Column> columns, boolean phones, boolean places, List<Row> first, List<Row> rest) {
    /** So many rows of a table that is one part of a page among others stand open. */
    private static final int OPEN = 8;

    /**
     * A column.
     *
     * @param css its classes: {@code half} is short, so that two share a line on a phone; {@code number}
     * @param facet whether the register is filtered by it
     */
    record Column(String label, String css, boolean facet) {}

    /**
     * A row.
     *
     * @param cells the text of each column behind the name
     * @param cards the files of cards for it
     * @param place where it belongs
     * @param town the town or district around that, to filter by
     * @param date when it was last confirmed, or for a plan when it must be evaluated: ISO date, or empty
     */
    record Row(
            String id,
            Link name,
            List<String> cells,
            List<Shell.Dial> numbers,
            List<CardLink> cards,
            String place,
            String town,
            String date) {}

    /** Returns a table that is a page of its own: all rows stand open. */
    static Table whole(EntryKind kind, List<Column> columns, List<Row> rows) {
        return of(kind, columns, rows, rows.size());
    }

    /** Returns a table that is a part of a page. */
    static Table part(EntryKind kind, List<Column> columns, List<Row> rows) {
        // One more row than fits is no reason to fold.
        return of(kind, columns, rows, rows.size() <= OPEN + 1 ? rows.size() : OPEN);
    }

    private static Table of(EntryKind kind, List<Column> columns, List<Row> rows, int open) {
        return new Table(
                RegisterShards.name(kind),
                columns,
                rows.stream().anyMatch(row -> !row.numbers().isEmpty()),
                rows.stream().map(Row::place).distinct().limit(2).count() > 1,
                rows.subList(0, open),
                rows.subList(open, rows.size()));
    }
}
