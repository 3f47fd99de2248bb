package org.youbei.document.activation;

import java.util.List;

/**
 * A part of a sheet: a table, or facts when it has no columns.
 *
 * @param note stands below the heading, or empty
 * @param columns the heads; none for facts, whose first cell says what the second is
 * @param rows one below the other, each with as many cells as there are columns
 */
public record Section(String id, String heading, String note, List<String> columns, List<List<String>> rows) {
    Section noted(String words) {
        return new Section(id, heading, words, columns, rows);
    }

    Section titled(String title) {
        return new Section(id, heading + " " + title, note, columns, rows);
    }
}
