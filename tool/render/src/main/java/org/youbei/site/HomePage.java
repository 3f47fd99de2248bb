package org.youbei.site;

import java.util.List;

/** What the home page shows, in its order. */
record HomePage(
        Shell shell,
        List<Shell.Call> others,
        List<TileGroup> tiles,
        List<Node> tree,
        List<Due> due,
        List<String> leftOut,
        int plans) {
    /** The events of one category. */
    record TileGroup(String title, List<Tile> tiles, List<String> fill) {}

    /** An event to tap. */
    record Tile(String icon, Link event) {}

    /** A place of the tree, how many plans it has, and the places in it. */
    record Node(Link place, int plans, String note, List<Node> children) {}

    /** Something with a date: when it falls due, or when it was last confirmed. */
    record Due(Link what, String about, String date, String verified) {}
}
