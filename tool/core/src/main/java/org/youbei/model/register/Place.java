package org.youbei.model.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.GeoPoint;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlaceKind;
import org.youbei.text.SourceRange;

/**
 * A place of the tree from the nation down to a point in a village.
 *
 * @param aliases other names by which people call it
 * @param at a point in it, or null when unknown
 */
public record Place(
        PlaceCode id,
        String name,
        PlaceKind kind,
        List<String> aliases,
        @Nullable Integer population,
        @Nullable GeoPoint at,
        boolean island,
        SourceRange source)
        implements Entry {}
