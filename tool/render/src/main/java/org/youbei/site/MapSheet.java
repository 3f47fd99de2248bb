package org.youbei.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.youbei.model.GeoPoint;
import org.youbei.model.PlaceCode;
import org.youbei.model.register.OrganisationType;
import org.youbei.model.register.Place;

/**
 * Draws a sheet without outlines of places, which the registers do not hold: the ground is what lies between the known points of each town, and no line on it is a
 * border.
 */
final class MapSheet {
    /** Points nearer to each other than this stand together. */
    private static final int NEAR = 38;

    private static final int MARK_RADIUS = 12;
    private static final int DOT_RADIUS = 5;
    private static final int NAME_SIZE = 20;
    private static final int LABEL_SIZE = 12;

    /** A table of a group: a line with the name of the place, and below it a symbol with its number for each kind. */
    private static final int TABLE_HEIGHT = 44;

    private static final int COUNT_WIDTH = 40;
    private static final int TOWN_DIGITS = 9;
    private static final int COUNTY_DIGITS = 6;

    /** More towns than this are drawn as counties. */
    private static final int MOST_AREAS = 40;

    /** Whose number stands for a place: its government's, its town's, its village's. */
    private static final Set<OrganisationType> OWN =
            Set.of(OrganisationType.GOVERNMENT, OrganisationType.TOWN, OrganisationType.VILLAGE);

    private final Context context;
    private final SiteIndex index;
    private final List<MapPoint> points;
    private final List<Place> places;
    private final SheetFrame frame;
    private final SheetLabels room = new SheetLabels();

    private MapSheet(Context context, SiteIndex index, List<MapPoint> points, List<Place> places) {
        this.context = context;
        this.index = index;
        this.points = points;
        this.places = places;
        List<GeoPoint> all = new ArrayList<>(points.stream().map(MapPoint::at).toList());
        places.stream().map(Place::at).forEach(all::add);
        this.frame = SheetFrame.around(all);
    }

    /**
     * A drawn sheet.
     *
     * @param ground the outlines of what lies between known points, as paths
     * @param marks single points
     * @param groups points that lie too near to each other
     * @param names of towns, where there is room
     * @param labels of symbols, where there is room
     */
    record Sheet(
            int width,
            int height,
            List<String> ground,
            List<Mark> marks,
            List<Group> groups,
            List<SheetLabels.Label> names,
            List<SheetLabels.Label> labels,
            SheetFrame.Bar bar) {}

    /** The symbol of one point. */
    record Mark(String kind, int x, int y, String title) {}

    /**
     * Points that lie too near to each other for symbols of their own.
     *
     * @param total how many, when there is no room for its table; else empty
     * @param table the upper left corner of its table
     * @param middle where the line to the table ends
     */
    record Group(int x, int y, String total, String name, Hull.Spot table, int width, int middle, List<Count> counts) {}

    /** How many of a kind, and where in the table. */
    record Count(String kind, int x, int count) {}

    /** Points that stand together. */
    private record Cluster(Hull.Spot spot, List<MapPoint> points) {
        boolean isOne() {
            return points.size() == 1;
        }
    }

    /** Returns the sheet of points and of the places among them, each of which has coordinates; at least one of both. */
    static Sheet draw(Context context, SiteIndex index, List<MapPoint> points, List<Place> places) {
        return new MapSheet(context, index, points, places).draw();
    }

    private Sheet draw() {
        List<Cluster> clusters = clusters();
        clusters.forEach(cluster ->
                room.block(cluster.spot().x(), cluster.spot().y(), cluster.isOne() ? MARK_RADIUS : DOT_RADIUS));
        SheetFrame.Bar bar = frame.bar();
        room.block(30 + bar.units() / 2, SheetFrame.HEIGHT - 30, bar.units() / 2 + 20);
        List<Group> groups = clusters.stream()
                .filter(cluster -> !cluster.isOne())
                .map(this::group)
                .toList();
        List<SheetLabels.Label> labels = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster.isOne()) {
                MapPoint only = cluster.points().get(0);
                marks.add(
                        new Mark(only.kind(), cluster.spot().x(), cluster.spot().y(), only.name()));
                room.beside(labels, cluster.spot(), MARK_RADIUS, LABEL_SIZE, only.name());
            }
        }
        Map<String, List<Hull.Spot>> areas = areas();
        List<SheetLabels.Label> names = new ArrayList<>();
        areas.forEach((code, spots) -> room.around(
                names,
                middle(spots),
                NAME_SIZE,
                context.link("", new PlaceCode(code)).text()));
        return new Sheet(
                SheetFrame.WIDTH,
                SheetFrame.HEIGHT,
                areas.values().stream().map(MapSheet::path).toList(),
                marks,
                groups,
                names,
                labels,
                bar);
    }

    /** Points that stand near to the first of them; the largest groups first, so that they find room. */
    private List<Cluster> clusters() {
        Map<Hull.Spot, List<MapPoint>> bySeed = new LinkedHashMap<>();
        Map<Hull.Spot, List<Hull.Spot>> seeds = new HashMap<>();
        for (MapPoint point : points) {
            Hull.Spot spot = frame.spot(point.at());
            Hull.Spot seed = seed(seeds, spot);
            bySeed.computeIfAbsent(seed, empty -> new ArrayList<>()).add(point);
        }
        return bySeed.values().stream()
                .map(all -> new Cluster(
                        middle(all.stream().map(point -> frame.spot(point.at())).toList()), all))
                .sorted(Comparator.comparingInt(cluster -> -cluster.points().size()))
                .toList();
    }

    /** The seed that a spot is near to, looked for in the cells around it; else the spot becomes one. */
    private static Hull.Spot seed(Map<Hull.Spot, List<Hull.Spot>> cells, Hull.Spot spot) {
        int column = Math.floorDiv(spot.x(), NEAR);
        int row = Math.floorDiv(spot.y(), NEAR);
        for (int cell = 0; cell < 9; cell++) {
            Hull.Spot beside = new Hull.Spot(column + cell % 3 - 1, row + cell / 3 - 1);
            for (Hull.Spot seed : cells.getOrDefault(beside, List.of())) {
                if (Math.hypot(seed.x() - spot.x(), seed.y() - spot.y()) < NEAR) {
                    return seed;
                }
            }
        }
        cells.computeIfAbsent(new Hull.Spot(column, row), empty -> new ArrayList<>())
                .add(spot);
        return spot;
    }

    private static Hull.Spot middle(List<Hull.Spot> spots) {
        return new Hull.Spot(
                (int) Math.round(spots.stream().mapToInt(Hull.Spot::x).average().orElse(0)),
                (int) Math.round(spots.stream().mapToInt(Hull.Spot::y).average().orElse(0)));
    }

    private Group group(Cluster cluster) {
        List<Count> counts = new ArrayList<>();
        for (String kind : MapPoint.KINDS) {
            int count = (int) cluster.points().stream()
                    .filter(point -> point.kind().equals(kind))
                    .count();
            if (count > 0) {
                counts.add(new Count(kind, 15 + counts.size() * COUNT_WIDTH, count));
            }
        }
        String name = name(cluster);
        int width = Math.max(counts.size() * COUNT_WIDTH + 4, (int) SheetLabels.width(name, LABEL_SIZE) + 12);
        Optional<Hull.Spot> table = room.reserve(cluster.spot(), width, TABLE_HEIGHT);
        String total = table.isPresent() ? "" : String.valueOf(cluster.points().size());
        return new Group(
                cluster.spot().x(),
                cluster.spot().y(),
                total,
                name,
                table.orElse(cluster.spot()),
                width,
                table.orElse(cluster.spot()).x() + width / 2,
                table.isPresent() ? counts : List.of());
    }

    /** The place that most of the points belong to, and the number that answers there. */
    private String name(Cluster cluster) {
        Map<PlaceCode, Long> byPlace = new TreeMap<>(
                cluster.points().stream().collect(Collectors.groupingBy(MapPoint::place, Collectors.counting())));
        return byPlace.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> context.link("", entry.getKey()).text() + duty(entry.getKey()))
                .orElse("");
    }

    private String duty(PlaceCode place) {
        return index.organisations(place).stream()
                .filter(organisation -> OWN.contains(organisation.type()))
                .flatMap(organisation -> context.numbers(organisation).stream())
                .map(number -> " " + number.text())
                .findFirst()
                .orElse("");
    }

    /** The known spots of each town, of each county when there are many towns. */
    private Map<String, List<Hull.Spot>> areas() {
        Map<String, List<Hull.Spot>> towns = areas(TOWN_DIGITS);
        return towns.size() <= MOST_AREAS ? towns : areas(COUNTY_DIGITS);
    }

    private Map<String, List<Hull.Spot>> areas(int digits) {
        Map<String, List<Hull.Spot>> areas = new TreeMap<>();
        for (Place place : places) {
            GeoPoint at = place.at();
            if (at != null && place.id().value().length() >= digits) {
                areas.computeIfAbsent(place.id().value().substring(0, digits), empty -> new ArrayList<>())
                        .add(frame.spot(at));
            }
        }
        for (MapPoint point : points) {
            if (point.place().value().length() >= digits) {
                areas.computeIfAbsent(point.place().value().substring(0, digits), empty -> new ArrayList<>())
                        .add(frame.spot(point.at()));
            }
        }
        return areas;
    }

    /** A closed path; a single spot is a line to itself, which a round brush makes a dot. */
    private static String path(List<Hull.Spot> spots) {
        return Hull.of(spots).stream()
                .map(spot -> spot.x() + " " + spot.y())
                .collect(Collectors.joining("L", "M", "Z"));
    }
}
