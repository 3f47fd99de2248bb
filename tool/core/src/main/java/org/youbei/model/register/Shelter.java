package org.youbei.model.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.EventId;
import org.youbei.model.GeoPoint;
import org.youbei.model.PersonId;
import org.youbei.model.Phone;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.ShelterId;
import org.youbei.text.SourceRange;

/**
 * A place where people who were moved can stay.
 *
 * @param capacity how many people it takes
 * @param opened the year it was opened
 */
public record Shelter(
        ShelterId id,
        String name,
        Reference<PlaceCode> place,
        @Nullable String address,
        @Nullable GeoPoint at,
        @Nullable Integer capacity,
        @Nullable String space,
        @Nullable String duration,
        @Nullable Reference<PersonId> manager,
        @Nullable Phone phone,
        List<Reference<EventId>> events,
        @Nullable Integer opened,
        @Nullable LocalDate verified,
        SourceRange source)
        implements Entry {}
