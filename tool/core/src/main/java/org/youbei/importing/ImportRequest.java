package org.youbei.importing;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.PlanStatus;

/**
 * As what a text is imported.
 *
 * @param file the name of the source, for findings
 * @param charset UTF-8 or GB18030
 * @param title the plan's title, or null for that in the text
 * @param version the plan's version, or null for the year in the text
 * @param part which of several plans in the text, from 1; or null for the only one
 */
public record ImportRequest(
        String file,
        Charset charset,
        PlanId id,
        PlanLevel level,
        PlaceCode place,
        OrganisationId owner,
        PlanStatus status,
        @Nullable String title,
        @Nullable String version,
        @Nullable Integer part) {}
