package org.youbei.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.GeoPoint;
import org.youbei.model.PersonId;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Supply;
import org.youbei.model.register.Team;
import org.youbei.model.register.WaterSite;
import org.youbei.workspace.Registers;

/** Finds all that has coordinates in an edition. Organisations have none of their own; their teams and stores do. */
final class MapPoints {
    /** So many facts of a row stand on a card: its type and what one asks first. */
    private static final int FACTS = 3;

    private final Context context;
    private final Rows rows;
    private final List<MapPoint> points = new ArrayList<>();

    private MapPoints(Context context) {
        this.context = context;
        this.rows = new Rows(context);
    }

    /** Returns the points by place, kind and id. */
    static List<MapPoint> of(Context context) {
        MapPoints all = new MapPoints(context);
        Registers registers = context.book().workspace().registers();
        registers.teams().forEach(team -> all.add("team", team, team.base()));
        registers.shelters().forEach(shelter -> all.add("shelter", shelter, shelter.at()));
        registers.supplies().forEach(supply -> all.add("supply", supply, supply.at()));
        registers.hazards().forEach(hazard -> all.add("hazard", hazard, hazard.at()));
        registers.waterSites().forEach(all::add);
        return all.points.stream()
                .sorted(Comparator.comparing(MapPoint::place)
                        .thenComparing(point -> MapPoint.KINDS.indexOf(point.kind()))
                        .thenComparing(MapPoint::id))
                .toList();
    }

    /** Returns whether anything has coordinates. */
    static boolean isAny(Registers registers) {
        return Stream.of(
                        registers.teams().stream().map(Team::base),
                        registers.shelters().stream().map(Shelter::at),
                        registers.supplies().stream().map(Supply::at),
                        registers.hazards().stream().map(Hazard::at),
                        registers.waterSites().stream().map(WaterSite::at))
                .flatMap(points -> points)
                .anyMatch(Objects::nonNull);
    }

    private void add(String kind, Entry entry, @Nullable GeoPoint at) {
        if (at == null) {
            return;
        }
        Table.Row row = rows.row("", entry);
        String about = row.cells().stream()
                .limit(FACTS)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · "));
        points.add(new MapPoint(
                kind,
                entry.id().value(),
                entry.name(),
                at,
                new PlaceCode(context.shards().place(entry)),
                about,
                row.numbers(),
                context.url("", entry.id())));
    }

    /** A water site has no register of its own on the site; its entry is the page of its place. */
    private void add(WaterSite site) {
        if (site.at() == null) {
            return;
        }
        List<Shell.Dial> numbers = Stream.of(
                        site.patrol(), site.administrative(), site.departmental(), site.technical())
                .flatMap(this::numbers)
                .distinct()
                .toList();
        points.add(new MapPoint(
                "water",
                site.id().value(),
                site.name(),
                site.at(),
                site.place().id(),
                context.words().of("water", site.kind()),
                numbers,
                context.url("", site.place().id())));
    }

    private Stream<Shell.Dial> numbers(@Nullable Reference<PersonId> reference) {
        return reference == null
                ? Stream.empty()
                : context.book().person(reference.id()).stream().flatMap(person -> context.numbers(person).stream());
    }
}
