package org.youbei.site;

import java.util.List;

/** What the page of the record of a response shows: what was started, the log by days, what was learnt of it. */
record ActivationPage(
        Shell shell,
        String id,
        String title,
        String tag,
        List<Fact> facts,
        List<Day> log,
        String review,
        LessonsView lessons) {
    /** A fact with its label, and where it leads: links is what it lists. */
    record Fact(String label, String text, List<Link> links) {}

    /** A day of the log. */
    record Day(String date, List<Line> lines) {}

    /**
     * Something that happened.
     *
     * @param what as it was written
     * @param who a link where an organisation or a person of the edition is named by id, else the words; empty when nobody is named
     * @param action the action of a plan that was carried out, or empty
     */
    record Line(String time, Link who, String what, Link action) {}
}
