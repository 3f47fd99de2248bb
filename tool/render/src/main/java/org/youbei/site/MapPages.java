package org.youbei.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.youbei.model.PlaceCode;
import org.youbei.model.register.Place;

/** Makes the map of an edition: one sheet with its list, of a large edition a sheet for each county or town besides. */
final class MapPages {
    static final String PATH = "map.html";

    /** The most points on one sheet with their list; one of the list is some 400 bytes. */
    private static final int POINTS = 1_500;

    private static final int COUNTY_DIGITS = 6;
    private static final int TOWN_DIGITS = 9;

    private final Context context;
    private final SiteIndex index;
    private final List<MapPoint> points;

    MapPages(Context context, SiteIndex index, List<MapPoint> points) {
        this.context = context;
        this.index = index;
        this.points = points;
    }

    /** Returns the sheets; none when nothing has coordinates. */
    List<Supplier<Page>> pages() {
        if (points.isEmpty()) {
            return List.of();
        }
        PlaceCode whole = context.jurisdiction();
        if (points.size() <= POINTS) {
            return List.of(() -> page(PATH, whole, points, List.of()));
        }
        List<Supplier<Page>> pages = new ArrayList<>();
        List<RegisterPage.Part> parts = new ArrayList<>();
        cut().forEach((code, of) -> {
            String path = "map/" + code + ".html";
            parts.add(new RegisterPage.Part(new Link(context.placeName(new PlaceCode(code)), path), of.size()));
            pages.add(() -> page(path, new PlaceCode(code), of, List.of()));
        });
        pages.add(0, () -> page(PATH, whole, points, parts));
        return pages;
    }

    private Map<String, List<MapPoint>> cut() {
        Map<String, List<MapPoint>> cut = new TreeMap<>();
        by(points, COUNTY_DIGITS).forEach((county, all) -> {
            if (all.size() <= POINTS) {
                cut.put(county, all);
            } else {
                cut.putAll(by(all, TOWN_DIGITS));
            }
        });
        return cut;
    }

    private static Map<String, List<MapPoint>> by(List<MapPoint> points, int digits) {
        Map<String, List<MapPoint>> by = new LinkedHashMap<>();
        for (MapPoint point : points) {
            String code = point.place().value();
            by.computeIfAbsent(code.substring(0, Math.min(digits, code.length())), none -> new ArrayList<>())
                    .add(point);
        }
        return by;
    }

    private Page page(String path, PlaceCode area, List<MapPoint> of, List<RegisterPage.Part> parts) {
        List<MapPoint> inside =
                of.stream().filter(point -> area.contains(point.place())).toList();
        List<MapPoint> drawn = inside.isEmpty() ? of : inside;
        String name = context.link(path, area).text();
        String title = context.words().fill("map.title", name);
        int outside = of.size() - drawn.size();
        MapPage content = new MapPage(
                context.shell(path, title, path.equals(PATH) ? List.of() : List.of(map(path), new Link(name, ""))),
                title,
                name,
                area.value(),
                context.provenance(),
                MapSheet.draw(context, index, drawn, places(area)),
                layers(of),
                outside == 0 ? "" : context.words().fill("map.outside", String.valueOf(outside)),
                parts.isEmpty() ? groups(path, of) : List.of(),
                parts);
        return new Page(path, "site/map.ftlh", content);
    }

    private Link map(String path) {
        return new Link(context.words().say("map.nav"), Context.root(path) + PATH);
    }

    private List<Place> places(PlaceCode area) {
        return context.book().workspace().registers().places().stream()
                .filter(place -> place.at() != null && area.contains(place.id()))
                .toList();
    }

    private List<MapPage.Layer> layers(List<MapPoint> of) {
        return MapPoint.KINDS.stream()
                .map(kind -> new MapPage.Layer(
                        kind,
                        context.words().of("map.kind", kind),
                        context.words().of("map.mark", kind),
                        (int) of.stream()
                                .filter(point -> point.kind().equals(kind))
                                .count()))
                .filter(layer -> layer.count() > 0)
                .toList();
    }

    private List<MapPage.Group> groups(String path, List<MapPoint> of) {
        List<MapPage.Group> groups = new ArrayList<>();
        by(of, TOWN_DIGITS)
                .forEach((code, all) -> groups.add(new MapPage.Group(
                        context.place(path, new PlaceCode(code)),
                        all.stream().map(point -> item(path, point)).toList())));
        return groups;
    }

    private MapPage.Item item(String path, MapPoint point) {
        return new MapPage.Item(
                point.kind(),
                context.words().of("map.mark", point.kind()),
                new Link(point.name(), point.url().isEmpty() ? "" : Context.root(path) + point.url()),
                context.placeName(point.place()),
                point.about(),
                point.numbers());
    }
}
