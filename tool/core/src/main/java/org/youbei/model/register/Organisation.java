package org.youbei.model.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Audience;
import org.youbei.model.Entry;
import org.youbei.model.EventId;
import org.youbei.model.OrganisationId;
import org.youbei.model.Phone;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/**
 * An organisation that owns plans, answers a duty phone or sends a team.
 *
 * @param uscc its unified social credit code (GB 32100), or null
 * @param duty the phone that is answered day and night
 * @param listed whether art. 7–8 of 生产安全事故应急条例 name its kind
 * @param keyFor the events against which it is a key unit (重点防御单位)
 * @param verified when its numbers were last confirmed
 */
public record Organisation(
        OrganisationId id,
        String name,
        @Nullable String shortName,
        OrganisationType type,
        @Nullable Reference<PlaceCode> place,
        @Nullable Reference<OrganisationId> parent,
        @Nullable String uscc,
        @Nullable Phone duty,
        boolean listed,
        @Nullable String industry,
        boolean crowded,
        List<Reference<EventId>> keyFor,
        Audience audience,
        @Nullable LocalDate verified,
        SourceRange source)
        implements Entry {}
