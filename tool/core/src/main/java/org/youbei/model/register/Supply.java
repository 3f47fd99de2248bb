package org.youbei.model.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.GeoPoint;
import org.youbei.model.OrganisationId;
import org.youbei.model.PersonId;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.SupplyId;
import org.youbei.model.TimeSpan;
import org.youbei.text.SourceRange;

/**
 * A stock of supplies.
 *
 * @param classCode its class (GB/T 38565)
 * @param holding how it is held: stock, social, capacity or agreed
 * @param every how often it is to be checked
 */
public record Supply(
        SupplyId id,
        String name,
        @Nullable String classCode,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable String depot,
        @Nullable Reference<PlaceCode> place,
        @Nullable GeoPoint at,
        @Nullable Reference<OrganisationId> org,
        @Nullable Reference<PersonId> contact,
        @Nullable String holding,
        @Nullable LocalDate checked,
        @Nullable TimeSpan every,
        SourceRange source)
        implements Entry {}
