package org.youbei.model.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Name;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/**
 * A card that was handed over.
 *
 * @param card the card as typed: a plan, or {@code plan#post}
 * @param post the post whose card it is, or null for the plan's own card
 */
public record Distribution(
        String card,
        Reference<PlanId> plan,
        @Nullable Name post,
        @Nullable String version,
        @Nullable String to,
        @Nullable LocalDate on,
        SourceRange source) {}
