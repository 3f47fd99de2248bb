package org.youbei.model.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agreement with a team from outside. */
public record Agreement(String with, @Nullable LocalDate until) {}
