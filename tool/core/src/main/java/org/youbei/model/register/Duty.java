package org.youbei.model.register;

import java.util.List;
import org.youbei.model.EventId;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanLevel;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/**
 * What plans must exist: at a level, for these places or organisations, about these events.
 *
 * @param places the places; empty means all places of the level, when no organisations are named either
 */
public record Duty(
        PlanLevel level,
        List<Reference<PlaceCode>> places,
        List<Reference<OrganisationId>> organisations,
        List<Reference<EventId>> events,
        boolean required,
        SourceRange source) {}
