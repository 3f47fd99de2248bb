package org.youbei.model.register;

import org.jspecify.annotations.Nullable;
import org.youbei.model.TimeSpan;

/** What is done at a step of a ladder. */
public record LadderAction(
        String text, @Nullable String doer, @Nullable TimeSpan within) {}
