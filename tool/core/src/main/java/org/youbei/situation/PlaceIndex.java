package org.youbei.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.EventId;
import org.youbei.model.GeoPoint;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanLevel;
import org.youbei.model.Reference;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Event;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Place;
import org.youbei.workspace.Registers;

/** What stands where: plans in force, units, teams, shelters and risk points by the codes of places, found once for all pieces. */
final class PlaceIndex {
    private static final Comparator<Plan> ORDER =
            Comparator.comparing(Plan::level).thenComparing(plan -> plan.id().value());

    private final PlanBook book;
    private final Map<String, List<Plan>> plans = new HashMap<>();
    private final Map<String, List<Plan>> units = new TreeMap<>();
    private final Map<String, List<Place>> children = new HashMap<>();
    private final Map<String, List<Hazard>> hazards = new TreeMap<>();
    private final Map<String, List<Distances.Candidate>> teams = new HashMap<>();
    private final Map<String, List<Distances.Candidate>> shelters = new HashMap<>();
    private final Map<EventId, Set<EventId>> narrower = new HashMap<>();

    PlaceIndex(PlanBook book) {
        this.book = book;
        Registers registers = book.workspace().registers();
        book.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .sorted(ORDER)
                .forEach(this::add);
        registers.places().stream().sorted(Comparator.comparing(Place::id)).forEach(this::add);
        registers.hazards().forEach(hazard -> put(hazards, hazard.place().id().value(), hazard));
        registers.teams().forEach(team -> {
            String place = orgPlace(team.org().id()).map(PlaceCode::value).orElse("");
            put(teams, county(place), new Distances.Candidate(team.id().value(), place, team.base()));
        });
        registers.shelters().forEach(shelter -> {
            String place = shelter.place().id().value();
            put(shelters, county(place), new Distances.Candidate(shelter.id().value(), place, shelter.at()));
        });
        registers.events().forEach(this::add);
    }

    private void add(Event event) {
        Reference<EventId> parent = event.parent();
        if (parent != null) {
            narrower.computeIfAbsent(parent.id(), id -> new LinkedHashSet<>()).add(event.id());
        }
    }

    private void add(Place place) {
        List<PlaceCode> chain = chain(place.id());
        if (chain.size() > 1) {
            put(children, chain.get(1).value(), place);
        }
    }

    private void add(Plan plan) {
        if (plan.level() == PlanLevel.ENTERPRISE) {
            PlaceCode site = site(plan);
            // A site built in spite of errors may lack the place.
            if (book.place(site).isPresent()) {
                put(units, site.value(), plan);
            }
        } else {
            put(plans, plan.place().id().value(), plan);
        }
    }

    private static <T> void put(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private static String county(String code) {
        return code.length() > PlacePiece.WIDE_DIGITS ? code.substring(0, PlacePiece.WIDE_DIGITS) : code;
    }

    private Optional<PlaceCode> orgPlace(org.youbei.model.OrganisationId id) {
        return book.organisation(id).map(Organisation::place).map(Reference::id);
    }

    /** Where a unit is: the place of the one that owns its plan when the plan's place holds that, else the plan's. */
    PlaceCode site(Plan plan) {
        PlaceCode place = plan.place().id();
        return orgPlace(plan.owner().id())
                .filter(site -> place.contains(site) && book.place(site).isPresent())
                .orElse(place);
    }

    /** Returns a place and the registered places around it, the nearest first. */
    List<PlaceCode> chain(PlaceCode code) {
        return book.around(code);
    }

    List<Place> children(PlaceCode code) {
        return children.getOrDefault(code.value(), List.of());
    }

    List<Plan> plans(PlaceCode code) {
        return plans.getOrDefault(code.value(), List.of());
    }

    /** Returns the plans of units in a town or village; in a wider place those that stand in no town. */
    List<Plan> units(PlaceCode code) {
        return within(units, code);
    }

    /** Returns the risk points in a place. */
    List<Hazard> hazards(PlaceCode code) {
        return within(hazards, code);
    }

    /** Returns all risk points in a place however wide. */
    List<Hazard> allHazards(PlaceCode code) {
        return hazards.values().stream()
                .flatMap(List::stream)
                .filter(hazard -> code.contains(hazard.place().id()))
                .toList();
    }

    private static <T> List<T> within(Map<String, List<T>> byPlace, PlaceCode code) {
        if (PlacePiece.isWide(code)) {
            return byPlace.getOrDefault(code.value(), List.of());
        }
        // Codes are sorted and a child's begins with its parent's: all of a place stand in a row.
        return ((TreeMap<String, List<T>>) byPlace)
                .subMap(code.value(), code.value() + Character.MAX_VALUE).values().stream()
                        .flatMap(List::stream)
                        .toList();
    }

    /** Returns the teams that stand in the county of a place or in a wider place around it. */
    List<Distances.Candidate> teams(PlaceCode code) {
        return around(teams, code);
    }

    List<Distances.Candidate> shelters(PlaceCode code) {
        return around(shelters, code);
    }

    private List<Distances.Candidate> around(Map<String, List<Distances.Candidate>> byCounty, PlaceCode code) {
        Set<String> keys = new LinkedHashSet<>(List.of(county(code.value())));
        chain(code).stream().map(PlaceCode::value).map(PlaceIndex::county).forEach(keys::add);
        if (code.significant().length() < PlacePiece.WIDE_DIGITS) {
            byCounty.keySet().stream()
                    .filter(key -> key.startsWith(code.significant()))
                    .sorted()
                    .forEach(keys::add);
        }
        return keys.stream()
                .flatMap(key -> byCounty.getOrDefault(key, List.of()).stream())
                .toList();
    }

    @Nullable
    GeoPoint at(PlaceCode code) {
        return book.place(code).map(Place::at).orElse(null);
    }

    /** Returns the plans of some that are for each event: for itself, else for the wider kind that it belongs to. */
    List<PlacePiece.Covered> covered(List<Plan> some) {
        Map<String, List<Plan>> exact = new TreeMap<>();
        Map<String, List<Plan>> wider = new TreeMap<>();
        for (Plan plan : some) {
            for (Reference<EventId> event : plan.events()) {
                put(exact, event.id().value(), plan);
                below(event.id(), new HashSet<>()).forEach(id -> put(wider, id.value(), plan));
            }
        }
        Map<String, PlacePiece.Covered> all = new TreeMap<>();
        wider.forEach((event, plans) -> all.put(event, covered(event, PlacePiece.Fit.WIDER, plans)));
        exact.forEach((event, plans) -> all.put(event, covered(event, PlacePiece.Fit.EXACT, plans)));
        return List.copyOf(all.values());
    }

    private Set<EventId> below(EventId event, Set<EventId> seen) {
        Set<EventId> below = new LinkedHashSet<>();
        if (seen.add(event)) {
            for (EventId child : narrower.getOrDefault(event, Set.of())) {
                below.add(child);
                below.addAll(below(child, seen));
            }
        }
        return below;
    }

    private static PlacePiece.Covered covered(String event, PlacePiece.Fit fit, List<Plan> plans) {
        Function<Plan, org.youbei.model.PlanId> id = Plan::id;
        return new PlacePiece.Covered(
                new EventId(event), fit, plans.stream().map(id).distinct().toList());
    }
}
