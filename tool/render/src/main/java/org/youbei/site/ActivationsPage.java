package org.youbei.site;

import java.util.List;

/** What the list of responses shows, by years, the latest first. */
record ActivationsPage(Shell shell, String title, List<Year> years) {
    record Year(String year, List<Item> items) {}

    /** A response: when, what it was about, whether it goes on. */
    record Item(Link record, String started, String tag, String about, String state) {}
}
