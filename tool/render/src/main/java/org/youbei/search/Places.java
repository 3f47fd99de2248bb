package org.youbei.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.youbei.link.PlanBook;
import org.youbei.model.PlaceCode;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Place;

/** Places as people name them, and the events that plans of each place and those around it are for. */
final class Places {
    private static final List<String> SUFFIXES = List.of(
            "特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "自治州", "自治县", "街道办事处", "街道", "省", "市", "区", "县", "镇", "乡", "社区",
            "村");

    private final PlanBook book;

    Places(PlanBook book) {
        this.book = book;
    }

    /** Returns the place and the registered places around it, the nearest first. */
    List<Place> chain(PlaceCode code) {
        return book.around(code).stream()
                .flatMap(around -> book.place(around).stream())
                .toList();
    }

    /** Returns the place in its town and county, without the jurisdiction itself. */
    String name(PlaceCode code) {
        List<String> names = new ArrayList<>();
        for (Place place : chain(code)) {
            boolean around = place.id().value().length() < 6
                    || place.id().value().endsWith("00") && place.id().value().length() == 6;
            if (!around && !place.id().equals(book.config().jurisdiction().id())) {
                names.add(0, place.name());
            }
        }
        return names.isEmpty() ? book.place(code).map(Place::name).orElse("") : String.join(" ", names);
    }

    /** Returns the name of a place without the word for its kind, e.g. 广东 for 广东省; the name itself when nothing would be left to know it by. */
    static String shortName(String name) {
        for (String suffix : SUFFIXES) {
            if (name.endsWith(suffix) && name.length() - suffix.length() >= 2) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }

    /** Returns the names of a place: its own, the short one, its aliases. */
    static List<String> names(Place place) {
        Set<String> names = new LinkedHashSet<>(List.of(place.name(), shortName(place.name())));
        names.addAll(place.aliases());
        return List.copyOf(names);
    }

    /** Returns the events that some plan is for which holds at a place: its own plans and those of the places around it. */
    Set<String> events(PlaceCode code, Map<String, List<Plan>> plansByPlace) {
        Set<String> events = new TreeSet<>();
        for (Place place : chain(code)) {
            plansByPlace
                    .getOrDefault(place.id().value(), List.of())
                    .forEach(plan ->
                            plan.events().forEach(event -> events.add(event.id().value())));
        }
        return events;
    }
}
