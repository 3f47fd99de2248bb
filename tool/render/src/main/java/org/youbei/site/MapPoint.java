package org.youbei.site;

import java.util.List;
import org.youbei.model.GeoPoint;
import org.youbei.model.PlaceCode;

/**
 * Something of the edition with a place on the ground.
 *
 * @param kind team, shelter, supply, hazard or water
 * @param at where it is
 * @param place the place that it belongs to
 * @param about what it is, in short: type, size, how soon it moves
 * @param url its entry, from the site's root
 */
record MapPoint(
        String kind,
        String id,
        String name,
        GeoPoint at,
        PlaceCode place,
        String about,
        List<Shell.Dial> numbers,
        String url) {
    /** The kinds in the order of layers and lists: who helps, where to go, with what, where the danger is. */
    static final List<String> KINDS = List.of("team", "shelter", "supply", "hazard", "water");
}
