package org.youbei.model.drill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Name;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/**
 * A training that was held.
 *
 * @param trainer who taught
 * @param subjects ids of drill subjects
 * @param source where its day stands
 */
public record Training(
        LocalDate date,
        String title,
        @Nullable String kind,
        Reference<OrganisationId> org,
        @Nullable Integer people,
        @Nullable BigDecimal hours,
        @Nullable String trainer,
        @Nullable Reference<PlaceCode> place,
        @Nullable String content,
        @Nullable String result,
        List<Name> subjects,
        List<Reference<PlanId>> plans,
        SourceRange source) {}
