package org.youbei.model.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.GeoPoint;
import org.youbei.model.HazardId;
import org.youbei.model.PersonId;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.ShelterId;
import org.youbei.text.SourceRange;

/**
 * A risk point: where people are in danger, who warns them, and where they go.
 *
 * @param trigger when people must leave
 * @param prepareSignal the sign to get ready
 * @param transferSignal the sign to leave
 */
public record Hazard(
        HazardId id,
        String name,
        String kind,
        Reference<PlaceCode> place,
        @Nullable GeoPoint at,
        @Nullable Integer households,
        @Nullable Integer people,
        List<Reference<PersonId>> responsible,
        @Nullable String trigger,
        @Nullable String prepareSignal,
        @Nullable String transferSignal,
        @Nullable String route,
        @Nullable Reference<ShelterId> shelter,
        @Nullable LocalDate verified,
        SourceRange source)
        implements Entry {}
