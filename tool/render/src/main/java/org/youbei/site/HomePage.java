package org.youbei.site;

import java.util.List;

/**
 * What the home page shows, in its order.
 *
 * @param others the phones of the commands
 * @param overall the plan for events without one of their own; empty text when there is none
 * @param contacts persons whose numbers are to be confirmed
 * @param leftOut lists of what the site lacks because something is wrong with it, each under its heading
 */
record HomePage(
        Shell shell,
        List<Shell.Call> others,
        List<TileGroup> tiles,
        List<Node> tree,
        Link overall,
        List<Due> due,
        List<Due> contacts,
        List<Lack> leftOut,
        int plans) {
    /** What the site lacks. */
    record Lack(String title, List<String> names) {}

    /** The events of one category; {@code rest} names those that no plan is for. */
    record TileGroup(String title, List<Tile> tiles, List<String> rest) {}

    /** An event to tap, and how many plans are for it. */
    record Tile(String icon, Link event, int plans) {}

    /** A place of the tree, how many plans it has, and the places in it. */
    record Node(Link place, int plans, String note, List<Node> children) {}

    /** Something that falls due, or was last confirmed, on a date. */
    record Due(Link what, String about, String date) {}
}
