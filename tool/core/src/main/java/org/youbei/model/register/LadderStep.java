package org.youbei.model.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.TimeSpan;

/**
 * A step of a warning ladder.
 *
 * @param at its time before the event, negative
 * @param broadcast what loudspeakers in villages say at this step, in at most 60 characters
 */
public record LadderStep(
        String id,
        @Nullable TimeSpan at,
        @Nullable String label,
        @Nullable String watch,
        @Nullable String broadcast,
        List<LadderAction> actions) {}
