package org.youbei.site;

import java.util.List;

/**
 * The sheet of a map, and the list of the same.
 *
 * @param name the place whose sheet it is
 * @param code its code
 * @param layers the kinds that it shows
 * @param outside how many points lie off the sheet, in words; empty for none
 * @param groups the points by town; none on the sheet of a workspace that is cut
 * @param parts the sheets of its parts
 */
record MapPage(
        Shell shell,
        String title,
        String name,
        String code,
        Shell.Provenance provenance,
        MapSheet.Sheet sheet,
        List<Layer> layers,
        String outside,
        List<Group> groups,
        List<RegisterPage.Part> parts) {
    /**
     * A kind of points.
     *
     * @param mark the sign in its symbol
     */
    record Layer(String kind, String name, String mark, int count) {}

    /** The points of one town. */
    record Group(Link place, List<Item> items) {}

    /** A point in the list. */
    record Item(String kind, String mark, Link entry, String place, String about, List<Shell.Dial> numbers) {}
}
