package org.youbei.model.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.GeoPoint;
import org.youbei.model.OrganisationId;
import org.youbei.model.PersonId;
import org.youbei.model.Phone;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.TeamId;
import org.youbei.model.TimeSpan;
import org.youbei.text.SourceRange;

/**
 * A rescue team.
 *
 * @param ready how long it takes to move out
 * @param serves the places it answers for
 */
public record Team(
        TeamId id,
        String name,
        String kind,
        Reference<OrganisationId> org,
        @Nullable Reference<PersonId> leader,
        @Nullable Phone phone,
        @Nullable Integer size,
        List<String> skills,
        @Nullable GeoPoint base,
        @Nullable TimeSpan ready,
        List<Reference<PlaceCode>> serves,
        @Nullable Agreement agreement,
        @Nullable LocalDate verified,
        SourceRange source)
        implements Entry {}
