package org.youbei.site;

import java.util.List;
import org.youbei.html.Html;

/** What the page of a plan shows, in its order. */
record PlanPage(
        Shell shell,
        String id,
        String title,
        String level,
        Link place,
        Link owner,
        String draft,
        List<Fact> facts,
        List<Link> events,
        List<Tab> tabs,
        List<Warning> warnings,
        List<Shell.Call> calls,
        List<Post> command,
        List<Group> groups,
        List<Duty> units,
        List<Duty> reporting,
        Registers registers,
        List<Card> cards,
        Chain chain,
        List<Toc> toc,
        Html body,
        List<Link> basis,
        List<Link> downloads) {
    /**
     * A fact of the status strip.
     *
     * @param key what it is about, for styles and scripts: version, issued, filed, drilled, review
     * @param date the ISO date that makes it due or stale, or empty
     */
    record Fact(String key, String label, String value, String date) {}

    /** A response level; {@code colour} is the tint of its level, which always stands beside the word. */
    record Tab(
            int level,
            String colour,
            String name,
            String tag,
            List<Signal> signals,
            List<String> conditions,
            Who decides,
            Who ends,
            int actions,
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

    /** A warning signal and the level that it suggests. */
    record Warning(Signal signal, Link event, int level, String colour, String levelName, String how) {}

    /** A post of the command. */
    record Post(String title, List<Shell.Call> holders, List<String> duties) {}

    /** A work group. */
    record Group(String title, Link lead, List<Link> members, List<String> duties) {}

    /** An organisation and its duties, or a step of the reporting chain. */
    record Duty(Link who, List<String> duties) {}

    /** The rows of the registers that the plan uses. */
    record Registers(
            List<RegisterPage.Row> teams,
            List<RegisterPage.Row> supplies,
            List<RegisterPage.Row> shelters,
            List<RegisterPage.Row> hazards) {}

    /** What one post does, as on its card. */
    record Card(
            String id,
            String title,
            List<String> risks,
            List<String> steps,
            List<String> cautions,
            List<Shell.Call> calls) {}

    /** The plans above, from the top, and below, by level. */
    record Chain(List<Step> above, Step here, List<Step> below, List<Step> beside) {}

    /**
     * A plan of the chain.
     *
     * @param how its level, or how it is related
     * @param note its owner and version when it is of another government, else empty
     */
    record Step(Link plan, String how, String note) {}

    /** An entry of the contents list. */
    record Toc(int depth, String number, String text, String id) {}
}
