package org.youbei.site;

import java.util.List;

/** What a register page shows: its rows, or the pages it is cut into. */
record RegisterPage(Shell shell, String kind, String title, List<String> columns, List<Row> rows, List<Part> parts) {
    /**
     * A row.
     *
     * @param cells the text of each column behind the name
     * @param place where it belongs, for the filter
     * @param verified when it was last confirmed, ISO date, or empty
     */
    record Row(String id, Link name, List<String> cells, List<Shell.Dial> numbers, Link place, String verified) {}

    /** A part of a register that is too large for one page. */
    record Part(Link link, int rows) {}
}
