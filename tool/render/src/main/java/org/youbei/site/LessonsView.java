package org.youbei.site;

import java.util.List;

/** What pages of drills and of responses show of what was found wanting. */
record LessonsView(List<Finding> findings, List<Action> actions) {
    static final LessonsView NONE = new LessonsView(List.of(), List.of());

    /** What was found, why, and the plan to mend. */
    record Finding(String id, String text, String cause, Link plan) {}

    /**
     * A corrective action.
     *
     * @param due until when, empty without a day
     * @param open the same while it is not done, so that the browser can count; else empty
     */
    record Action(
            String id,
            String finding,
            String text,
            Link owner,
            String due,
            String open,
            String state,
            String verified,
            String commit) {}
}
