package org.youbei.document.drill;

import org.jspecify.annotations.Nullable;

/** What players are told before a drill. */
enum Notice {
    /** Time, place and scenario. */
    ANNOUNCED,
    /** Time and place, not the scenario. */
    SINGLE_BLIND,
    /** Nothing. */
    DOUBLE_BLIND;

    /** Returns the notice of a word; where nothing is said the scenario is kept, since what was told cannot be taken back. */
    static Notice of(@Nullable String word) {
        if ("announced".equals(word)) {
            return ANNOUNCED;
        }
        return "double-blind".equals(word) ? DOUBLE_BLIND : SINGLE_BLIND;
    }
}
