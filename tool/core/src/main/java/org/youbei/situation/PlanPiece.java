package org.youbei.situation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Colour;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.TimeSpan;

/**
 * What one plan brings into every situation in which it takes part.
 *
 * @param title its short title
 * @param links which colour suggests which level, each event and colour once
 * @param contacts whom it says to call, in its order
 * @param teams the ids of the teams that it names; so with shelters and risk points
 * @param reports who reports to whom by when
 * @param drills its drills that were held last, the latest first
 */
public record PlanPiece(
        PlanId id,
        String title,
        PlanLevel level,
        PlaceCode place,
        List<Link> links,
        List<Response> responses,
        List<String> contacts,
        List<String> teams,
        List<String> shelters,
        List<String> hazards,
        List<Report> reports,
        List<Drilled> drills) {
    /** A step of the reporting chain; spans as in files, empty where the plan states none. */
    public record Report(String from, String to, String within, String channel, String written) {}

    /**
     * A drill of the plan that was held.
     *
     * @param levels the levels of the plan that it tested
     * @param open how many of its findings nobody has mended
     */
    public record Drilled(String id, String title, String day, List<Integer> levels, int open) {}

    /**
     * The level that a warning suggests.
     *
     * @param automatic whether the level starts by itself
     * @param tabled whether the plan's table of warnings says so; else only the conditions of the level name the warning
     */
    public record Link(EventId event, Colour colour, int level, boolean automatic, boolean tabled) {}

    /**
     * A level of response.
     *
     * @param signals the warnings among its conditions, e.g. {@code typhoon/red}
     * @param conditions the others, in the plan's own words
     */
    public record Response(
            int level, List<String> signals, List<String> conditions, Doer decides, Doer ends, List<Act> actions) {}

    /**
     * An action of a level.
     *
     * @param stops which of the five stops it orders
     * @param liftWhen when these are lifted, or empty
     */
    public record Act(
            String id,
            String text,
            Doer by,
            @Nullable TimeSpan within,
            List<String> stops,
            String liftWhen,
            Doer liftedBy) {}

    /** Returns the level that a colour suggests; null when the plan states none. */
    @Nullable
    Link link(EventId event, @Nullable Colour colour) {
        return links.stream()
                .filter(link -> link.event().equals(event) && link.colour() == colour)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Response response(int wanted) {
        return responses.stream()
                .filter(response -> response.level() == wanted)
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the levels that the plan has for an event, the gravest first: those that its warnings suggest when it has some for the event, for a plan of many events
     * has levels that are of others; else those with conditions in words, or with none.
     */
    List<Response> levels(EventId event) {
        boolean linked = links.stream().anyMatch(link -> link.event().equals(event));
        return responses.stream()
                .filter(response -> linked
                        ? links.stream()
                                .anyMatch(link -> link.event().equals(event) && link.level() == response.level())
                        : !response.conditions().isEmpty() || response.signals().isEmpty())
                .toList();
    }
}
