package org.youbei.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of a warning ladder shows: where it stands now, its steps with what is done by when, and the words to send and to say. */
record LadderPage(
        Shell shell, String id, String title, String scheme, List<Link> events, List<Step> steps, String printed) {
    /**
     * A step.
     *
     * @param at minutes before the event, negative; null when the step has no time
     * @param notice what is sent to those who act at this step
     * @param calls what is said to each of them
     * @param broadcast what loudspeakers say, or empty
     */
    record Step(
            String id,
            @Nullable Long at,
            String time,
            String watch,
            List<Action> actions,
            String notice,
            List<Script> calls,
            String broadcast) {}

    /**
     * What is done at a step.
     *
     * @param minutes how long it may take from the beginning of the step; null when no time is set
     */
    record Action(
            String text,
            PlanPage.Who by,
            String within,
            @Nullable Long minutes) {}

    /** What is said to someone on the phone. */
    record Script(PlanPage.Who to, String text) {}
}
