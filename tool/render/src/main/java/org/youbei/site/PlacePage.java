package org.youbei.site;

import java.util.List;

/** What the page of a place shows, in its order. */
record PlacePage(
        Shell shell,
        String title,
        String kind,
        String code,
        String population,
        List<String> aliases,
        boolean island,
        List<ByEvent> byEvent,
        List<ByEvent> otherEvents,
        List<Shell.Call> offices,
        List<Shell.Call> people,
        Table shelters,
        Table teams,
        List<Transfer> transfers,
        List<CardLink> printed,
        List<Child> children,
        SketchMap map) {
    /** The plans that apply to a place for one event; the event without a link stands for all events. */
    record ByEvent(String icon, Link event, List<Listed> plans, String situation) {}

    /** A plan with the word for its level. */
    record Listed(String level, Link plan) {}

    /** What people at a risk point must know. */
    record Transfer(
            String id,
            String name,
            String kind,
            String threatened,
            String trigger,
            String prepare,
            String transfer,
            String route,
            Link shelter,
            List<Shell.Call> calls) {}

    /** A place below, and how many plans it has of its own. */
    record Child(Link link, int plans, String note) {}

    /** Points by their coordinates, without a map below them; {@code width} and {@code height} are those of the view box. */
    record SketchMap(int width, int height, List<Dot> dots) {}

    /** A point of a sketch map; the kind is {@code shelter}, {@code team} or {@code hazard}. */
    record Dot(String kind, int x, int y, String label) {}
}
