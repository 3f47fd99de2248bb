package org.youbei.situation;

import java.util.List;

/**
 * Who does something under a plan.
 *
 * @param key the same for the same one in all plans: the id of an entry, or {@code plan#post} for a post or a group
 * @param contacts the ids of those who can be called for it
 */
public record Doer(String key, String name, List<String> contacts) {
    /** Nobody in particular: the plan does not say who. */
    public static final Doer NOBODY = new Doer("", "", List.of());
}
