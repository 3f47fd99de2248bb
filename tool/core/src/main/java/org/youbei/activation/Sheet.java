package org.youbei.activation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Colour;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.situation.Situation;

/**
 * The activation sheet of one place.
 *
 * @param exercise whether it is for a drill: then it is marked everywhere
 * @param cause the warning that it answers, or null
 * @param situation who starts what, what is done when, what stops, who is called, where people go
 * @param notices the notice of each plan that starts
 * @param reports who reports to whom by when
 * @param ladder what the ladders of the event ask for before it arrives, the earliest first
 */
public record Sheet(
        boolean exercise,
        @Nullable Cause cause,
        EventId event,
        String eventName,
        PlaceCode place,
        String placeName,
        @Nullable Colour colour,
        Situation situation,
        List<Notice> notices,
        List<Report> reports,
        List<Step> ladder) {
    /** Returns the same for a drill. */
    public Sheet asExercise() {
        return new Sheet(true, cause, event, eventName, place, placeName, colour, situation, notices, reports, ladder);
    }

    /**
     * The warning.
     *
     * @param expires until when it is in force, or empty
     * @param isSigned whether it carries a signature, which nobody has checked
     * @param isColourDerived whether the colour only follows from the severity (R-CAP-5)
     * @param placeBy how the place is known: {@code code}, {@code shape} or {@code name}
     */
    public record Cause(
            String identifier,
            String sender,
            String sent,
            String expires,
            String headline,
            String description,
            String instruction,
            boolean isSigned,
            boolean isColourDerived,
            String placeBy) {}

    /**
     * The notice that starts a response: its matter, level, expected duration and measures (突发事件应对法 art. 72).
     *
     * @param duration until when the warning is in force, or empty: then it is to be filled in
     * @param decides who signs, or empty
     */
    public record Notice(
            PlanId plan,
            String title,
            int level,
            boolean automatic,
            List<String> grounds,
            String duration,
            List<String> measures,
            String decides) {}

    /** A step of the reporting chain; spans as in files, empty where the plan states none. */
    public record Report(PlanId plan, String from, String to, String within, String channel, String written) {}

    /** A step of a ladder. */
    public record Step(String ladder, String at, String label, String watch, List<Act> acts) {}

    /** What someone does at a step. */
    public record Act(String text, String by, String within) {}
}
