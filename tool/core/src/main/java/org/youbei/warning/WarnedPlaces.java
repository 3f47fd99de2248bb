package org.youbei.warning;

import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.youbei.link.PlanBook;
import org.youbei.model.GeoPoint;
import org.youbei.model.PlaceCode;
import org.youbei.model.register.Place;

/**
 * Finds the places of a workspace that a warning is for: by code, by polygon and circle, and by name. A name that several places bear is told apart by the wider place
 * before it; where none is named, all that bear it are meant, for it is worse to leave one out. Names count only where no code tells.
 */
public final class WarnedPlaces {
    private final PlanBook book;
    private final List<Place> ours;

    /** Makes the finder for a book. */
    public WarnedPlaces(PlanBook book) {
        this.book = book;
        PlaceCode jurisdiction = book.config().jurisdiction().id();
        this.ours = book.workspace().registers().places().stream()
                .filter(place -> jurisdiction.contains(place.id()))
                .toList();
    }

    /** How a place is known to be meant. */
    public enum By {
        CODE,
        SHAPE,
        NAME
    }

    /** A place that is warned. */
    public record Warned(Place place, By by) {}

    /** Returns the places, the wider instead of those in it, in the order of their codes. Of an area around ours it is all of ours. */
    public List<Warned> of(Warning.Info info) {
        Map<PlaceCode, Warned> found = new LinkedHashMap<>();
        info.areas().forEach(area -> {
            area.codes().forEach(code -> byCode(code, found));
            ours.stream().filter(place -> isIn(place, area)).forEach(place -> add(found, place, By.SHAPE));
            if (area.codes().stream().noneMatch(WarnedPlaces::isCode)) {
                byName(area.description(), found);
            }
        });
        return found.values().stream()
                .filter(one -> found.keySet().stream()
                        .noneMatch(other -> !other.equals(one.place().id())
                                && other.contains(one.place().id())))
                .sorted((one, other) -> one.place().id().compareTo(other.place().id()))
                .toList();
    }

    private static void add(Map<PlaceCode, Warned> found, Place place, By by) {
        found.putIfAbsent(place.id(), new Warned(place, by));
    }

    /** Codes of the register, and of the national list: GB/T 2260 with GB/T 10114 behind it, often padded with zeros to twelve digits. */
    private void byCode(String code, Map<PlaceCode, Warned> found) {
        if (!isCode(code)) {
            return;
        }
        PlaceCode typed = new PlaceCode(code);
        if (ours.stream().anyMatch(place -> place.id().equals(typed))) {
            ours.stream().filter(place -> place.id().equals(typed)).forEach(place -> add(found, place, By.CODE));
            return;
        }
        String plain = code.length() > 12 ? code.substring(0, 12) : code;
        while (plain.length() > 6 && plain.endsWith("000")) {
            plain = plain.substring(0, plain.length() - 3);
        }
        PlaceCode wanted = new PlaceCode(plain);
        PlaceCode jurisdiction = book.config().jurisdiction().id();
        if (wanted.contains(jurisdiction)) {
            book.place(jurisdiction).ifPresent(place -> add(found, place, By.CODE));
        } else {
            ours.stream().filter(place -> place.id().equals(wanted)).forEach(place -> add(found, place, By.CODE));
        }
    }

    private static boolean isCode(String code) {
        return code.matches("[1-9](\\d{5}|\\d{8}|\\d{11}|\\d{13,14})");
    }

    private static boolean isIn(Place place, Warning.Area area) {
        GeoPoint at = place.at();
        return at != null
                && (area.circles().stream().anyMatch(circle -> circle.centre().kilometresTo(at) <= circle.radius())
                        || area.polygons().stream().anyMatch(polygon -> holds(polygon, at)));
    }

    private static boolean holds(List<GeoPoint> polygon, GeoPoint at) {
        Path2D path = new Path2D.Double();
        path.moveTo(polygon.get(0).longitude(), polygon.get(0).latitude());
        polygon.forEach(corner -> path.lineTo(corner.longitude(), corner.latitude()));
        path.closePath();
        return path.contains(at.longitude(), at.latitude());
    }

    private void byName(String description, Map<PlaceCode, Warned> found) {
        for (String part : description.split("[,，、;；\\s]+", -1)) {
            List<Place> alone = ours.stream()
                    .filter(place -> names(place).anyMatch(part::equals))
                    .toList();
            List<Place> told = ours.stream()
                    .filter(place -> names(place).anyMatch(part::endsWith))
                    .filter(place -> around(place).anyMatch(wider -> isBefore(wider, part, place)))
                    .toList();
            (told.isEmpty() ? alone : told).forEach(place -> add(found, place, By.NAME));
            PlaceCode jurisdiction = book.config().jurisdiction().id();
            if (book.place(jurisdiction).stream()
                    .flatMap(this::around)
                    .anyMatch(wider -> names(wider).anyMatch(part::equals))) {
                book.place(jurisdiction).ifPresent(place -> add(found, place, By.NAME));
            }
        }
    }

    /** The places around a place, without itself. */
    private Stream<Place> around(Place place) {
        return book.around(place.id()).stream()
                .filter(code -> !code.equals(place.id()))
                .flatMap(code -> book.place(code).stream());
    }

    /** Whether a wider place's name stands before the place's own. */
    private static boolean isBefore(Place wider, String part, Place place) {
        return names(place)
                .filter(part::endsWith)
                .map(name -> part.substring(0, part.length() - name.length()))
                .anyMatch(before -> names(wider).anyMatch(before::contains));
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name()), place.aliases().stream()).filter(name -> name.length() > 1);
    }
}
