package org.youbei.site;

import java.util.List;

/**
 * What the page of a year of drills, or of one of its months, shows.
 *
 * @param years the other years
 * @param parts the pages of a month that has several; the one that is shown leads nowhere
 * @param approved who approved the programme and when, in words; empty when it does not say
 * @param figures how many drills there are, how many were held, how many are due until a day
 * @param quotas what the programme asks for, against what was held
 * @param months what is on each day; empty months are shown too
 * @param untested what nobody has tested because a drill was not held
 * @param calendars the calendars to subscribe to
 */
record DrillsPage(
        Shell shell,
        String title,
        List<Link> years,
        List<Link> parts,
        String approved,
        List<Figure> figures,
        List<Quota> quotas,
        List<Month> months,
        List<Untested> untested,
        List<Link> calendars,
        List<Link> downloads,
        List<String> weekdays) {
    /** A figure and what it counts. */
    record Figure(String value, String title) {}

    /** What a quota counts, and by how many drills it is missed: empty when it is met. */
    record Quota(String what, String wanted, String planned, String held, String gap) {}

    /**
     * A month.
     *
     * @param id its anchor
     * @param count how many drills it has, in words; empty when none
     * @param more the page that lists its drills when they do not fit here, or empty
     */
    record Month(String id, String name, String count, List<Week> weeks, List<Item> items, String more) {}

    /** A week of a month: seven days from Monday. */
    record Week(List<Day> days) {}

    /**
     * A day of a week.
     *
     * @param number empty when it belongs to another month
     * @param drills the titles of its drills, empty when it has none
     * @param url where they are told
     */
    record Day(String number, String drills, String url) {}

    /**
     * A drill of a month.
     *
     * @param day the day or days in words
     * @param due the ISO date until which it must be held; empty when it was, or when its day is kept
     * @param state that it was held, and how it was rated; empty before
     */
    record Item(String id, String day, String due, Link drill, String about, String state) {}

    /** A drill that was not held, and what of plans no other drill of the year has tested. */
    record Untested(Link drill, List<Link> what) {}
}
