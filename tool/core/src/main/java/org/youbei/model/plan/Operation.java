package org.youbei.model.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.ContactId;
import org.youbei.model.Reference;
import org.youbei.model.ResponseLevel;
import org.youbei.model.Signal;
import org.youbei.model.TimeSpan;
import org.youbei.text.Span;

/** What a plan makes happen: which warning suggests which level, the responses, the reports, the posts with their cards. */
public record Operation(
        List<WarningLink> warnings, List<Response> responses, List<Report> reporting, List<PostCard> posts) {
    /**
     * A warning signal and the response level that it suggests.
     *
     * @param automatic whether the level starts by itself
     */
    public record WarningLink(Signal on, ResponseLevel response, boolean automatic) {}

    /**
     * A response level: when it starts, who starts and ends it, and what is done.
     *
     * @param line the line of its level
     * @param column the column of its level
     * @param decidedBy the post or organisation that starts it, or null
     */
    public record Response(
            ResponseLevel level,
            int line,
            int column,
            List<Trigger> triggers,
            @Nullable Doer decidedBy,
            @Nullable Doer endedBy,
            List<Action> actions) {}

    /** What starts a level: a warning signal, or a condition in words; one of the two is null. */
    public record Trigger(
            @Nullable Signal warning, @Nullable String when) {}

    /**
     * An action of a response.
     *
     * @param id its name, unique in the plan
     * @param span the place of its id
     * @param within how soon it must be done, from the start of the level
     * @param stop which of the five stops (五停) it orders
     */
    public record Action(
            String id,
            Span span,
            String text,
            @Nullable Doer by,
            @Nullable TimeSpan within,
            List<String> stop,
            @Nullable Lift lift) {}

    /** When a stop is lifted and by whom. */
    public record Lift(@Nullable String when, @Nullable Doer by) {}

    /** Who does something: a post of the plan's command, a group, a unit, an organisation or a person, by its name where it was typed. */
    public record Doer(String name, int line, int column, int length) {}

    /**
     * A step of the reporting chain.
     *
     * @param from who reports: a kind of organisation such as {@code town}, an organisation or a post
     * @param line the line on which it begins
     */
    public record Report(
            @Nullable String from,
            @Nullable String to,
            @Nullable TimeSpan within,
            @Nullable String channel,
            @Nullable TimeSpan written,
            int line) {}

    /**
     * What one post has on its card (应急处置卡).
     *
     * @param span the place of its id
     */
    public record PostCard(
            String id,
            Span span,
            String title,
            List<String> risks,
            List<String> steps,
            List<String> cautions,
            List<Reference<ContactId>> contacts) {}
}
