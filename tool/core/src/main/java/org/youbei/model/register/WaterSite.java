package org.youbei.model.register;

import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.GeoPoint;
import org.youbei.model.PersonId;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.WaterSiteId;
import org.youbei.text.SourceRange;

/** A reservoir, river, dam or station with its four responsible persons. */
public record WaterSite(
        WaterSiteId id,
        String name,
        String kind,
        Reference<PlaceCode> place,
        @Nullable GeoPoint at,
        @Nullable Reference<PersonId> administrative,
        @Nullable Reference<PersonId> departmental,
        @Nullable Reference<PersonId> technical,
        @Nullable Reference<PersonId> patrol,
        SourceRange source)
        implements Entry {}
