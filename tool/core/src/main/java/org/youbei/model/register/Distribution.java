package org.youbei.model.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.youbei.text.SourceRange;

/** A card that was handed over. */
public record Distribution(
        String card,
        @Nullable String version,
        @Nullable String to,
        @Nullable LocalDate on,
        SourceRange source) {}
