package org.youbei.site;

import java.util.List;

/** What a register page shows: its rows, or the pages it is cut into. */
record RegisterPage(Shell shell, String title, Table table, List<Part> parts) {
    /** A part of a register that is too large for one page. */
    record Part(Link link, int rows) {}
}
