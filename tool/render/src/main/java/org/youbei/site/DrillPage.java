package org.youbei.site;

import java.util.List;
import org.youbei.html.PaperLink;

/**
 * What the page of a drill shows, in its order.
 *
 * @param due the ISO date until which it must be held; empty when it was, or when its day is kept
 * @param papers its papers; only the edition of the command has them
 * @param script the event list; only the edition of the command has it
 * @param result what came of it; its {@code held} is empty before
 */
record DrillPage(
        Shell shell,
        String id,
        String title,
        String when,
        String due,
        String note,
        List<Fact> facts,
        String scenario,
        List<Tested> tests,
        List<Link> participants,
        List<Objective> objectives,
        List<Group> groups,
        List<String> support,
        List<String> risks,
        List<String> abort,
        List<PaperLink> papers,
        List<Row> script,
        Result result) {
    /** A fact and its words; {@code url} is empty when it leads nowhere. */
    record Fact(String label, String text, String url) {}

    /** A plan that is tested, at which level, and the actions of it. */
    record Tested(Link plan, String response, List<Link> actions) {}

    /** What the drill wants to see. */
    record Objective(String id, String text, String measure, String standard, Link action, String score, String note) {}

    /** Those who run it. */
    record Group(String title, String kind, Link lead, List<Link> members, List<String> duties) {}

    /**
     * A row of the event list.
     *
     * @param number from 1, as results name it
     * @param at the drill time, {@code T+00:10}
     * @param minutes the same in minutes; empty when it has none
     * @param actual when it happened; empty before
     */
    record Row(
            String number,
            String at,
            String minutes,
            String inject,
            String by,
            List<Link> to,
            String channel,
            String expect,
            Link action,
            String objective,
            String actual,
            String note) {}

    /** What came of it. */
    record Result(
            String held,
            String times,
            String rating,
            String people,
            List<Attendance> attendance,
            LessonsView lessons,
            String shared) {}

    /** An organisation and how many came. */
    record Attendance(String id, Link org, String people) {}
}
