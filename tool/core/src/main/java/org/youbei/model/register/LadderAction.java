package org.youbei.model.register;

import org.jspecify.annotations.Nullable;
import org.youbei.model.ContactId;
import org.youbei.model.Reference;
import org.youbei.model.TimeSpan;

/**
 * What is done at a step of a ladder.
 *
 * @param doer the organisation or person that does it, or a post of a plan; or null
 */
public record LadderAction(
        String text,
        @Nullable Reference<ContactId> doer,
        @Nullable TimeSpan within) {}
