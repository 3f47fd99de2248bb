package org.youbei.situation;

import org.jspecify.annotations.Nullable;
import org.youbei.model.Colour;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.ResponseLevel;

/**
 * What has happened, or is coming, and where.
 *
 * @param colour the colour of the warning, or null
 * @param level the response level that was decided, or null; it goes before the colour
 */
public record Question(
        EventId event,
        PlaceCode place,
        @Nullable Colour colour,
        @Nullable ResponseLevel level) {}
