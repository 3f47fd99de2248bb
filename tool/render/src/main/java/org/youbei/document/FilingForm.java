package org.youbei.document;

import java.util.List;
import org.youbei.html.Html;

/** A paper of a filing package, as its template sees it. */
record FilingForm(String lang, String title, List<Part> parts, String foot) {
    /** A part: rows, a text, or both. */
    record Part(String title, List<Row> rows, Html body) {
        static Part of(String title, List<Row> rows) {
            return new Part(title, rows, new Html(""));
        }
    }

    /**
     * A row of a form.
     *
     * @param blank whether the value is not known and stays to be written by hand
     */
    record Row(String label, String value, boolean blank) {}
}
