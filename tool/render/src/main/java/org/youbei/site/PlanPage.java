package org.youbei.site;

import java.util.List;
import org.youbei.html.Html;

/**
 * What the page of a plan shows, in its order.
 *
 * @param reviewBy the ISO date behind which the page says that its evaluation is overdue, empty for a plan that is not in force
 */
record PlanPage(
        Shell shell,
        String id,
        String title,
        String number,
        String version,
        Link place,
        Link owner,
        String draft,
        List<Fact> facts,
        String reviewBy,
        List<Link> events,
        List<Tab> tabs,
        List<Warning> warnings,
        List<Shell.Call> calls,
        List<Post> command,
        List<Group> groups,
        List<Duty> units,
        List<Duty> reporting,
        List<Table> registers,
        List<Card> cards,
        Chain chain,
        List<Toc> toc,
        Html body,
        Past past,
        List<Link> basis,
        List<Link> downloads,
        List<CardLink> printed,
        Issue issue,
        Source source) {
    /**
     * A fact of the status strip.
     *
     * @param key what it is about, for styles and scripts: version, issued, filed, drilled, responded, mend, review
     * @param date the ISO date that makes it due or stale, or empty
     * @param url where more is told, or empty
     */
    record Fact(String key, String label, String value, String date, String url) {}

    /** A response level; {@code colour} is the tint of its level, which always stands beside the word. */
    record Tab(
            String level,
            String colour,
            String name,
            String brief,
            String tag,
            List<Signal> signals,
            List<String> conditions,
            Who decides,
            Who ends,
            String actions,
            List<Moment> moments,
            List<Stop> stops) {}

    /** A warning signal that starts a level. */
    record Signal(String colour, String event, String icon, String word) {}

    /** Who does something, and whom to call for it. */
    record Who(String name, List<Shell.Call> calls) {}

    /** What is to be done by the same moment: {@code number} and {@code unit} after the start, the number empty when no time is set. */
    record Moment(String number, String unit, List<Action> actions) {}

    /** What is done, by whom; {@code id} is its anchor. */
    record Action(String id, String text, Who by, List<String> stops) {}

    /** One of the five stops (五停): what stops, who executes it and when it is lifted; without an action when the level does not order it. */
    record Stop(String word, String what, Who by, String lift) {}

    /** An event and the level that each colour of its warning suggests. */
    record Warning(String icon, Link event, List<EventPage.Cell> cells) {}

    /** A post of the command. */
    record Post(String title, List<Shell.Call> holders, List<String> duties) {}

    /** A work group. */
    record Group(String title, Link lead, List<Link> members, List<String> duties) {}

    /** An organisation and its duties, or a step of the reporting chain. */
    record Duty(Link who, List<String> duties) {}

    /** What one post does, as on its card. */
    record Card(
            String id,
            String title,
            List<String> risks,
            List<String> steps,
            List<String> cautions,
            List<Shell.Call> calls) {}

    /** The plans above and below, drawn; those below that found no room; those that are related otherwise. */
    record Chain(Graph graph, List<Link> rest, List<Related> beside) {}

    /**
     * A drawn chain.
     *
     * @param edges the paths of lines
     */
    record Graph(int width, int height, List<String> edges, List<Node> nodes) {}

    /**
     * A plan in a drawn chain.
     *
     * @param levelX where its level begins
     * @param nameX where its name begins
     * @param base the base line of both
     * @param name as much of its name as there is room for
     * @param here a mark when it is the plan of the page, else empty
     */
    record Node(
            int x,
            int y,
            int width,
            int levelX,
            int nameX,
            int base,
            String level,
            String name,
            String title,
            String url,
            String here) {}

    /** A plan that is neither above nor below, and how it is related. */
    record Related(Link plan, String how) {}

    /**
     * The versions of the plan.
     *
     * @param missing why there are none to show; empty when there are
     * @param last the last change in words
     * @param more how many older ones there are in words; empty when all are shown
     * @param changes the address of what changed from one to the next, or empty
     */
    record Past(String missing, String last, List<PastRow> rows, String more, String changes) {}

    /** A version: its ISO date, the plan's version then, and what the commit says of itself, both empty where there is nothing to show. */
    record PastRow(String date, String version, String subject) {}

    /** The head of an issued text: who issued it, under which number, when, in which version. */
    record Issue(String unit, String number, String date, String version) {}

    /**
     * Where the text is written.
     *
     * @param lines each heading's id and line, with blanks between
     * @param report what one sends who found a mistake, line by line
     */
    record Source(String lines, String report) {}

    /** An entry of the contents list. */
    record Toc(String depth, String number, String text, String id) {}
}
