package org.youbei.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youbei.link.PlanBook;
import org.youbei.model.EventId;
import org.youbei.model.Id;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlaceKind;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Place;

/** Makes the pieces of places. */
final class PlacePieces {
    /** So many teams and shelters are looked for around a place. */
    private static final int NEAREST = 12;

    /** So many of those that plans name are kept. */
    private static final int NAMED = 40;

    private static final Set<PlaceKind> WITH_PLANS = Set.of(PlaceKind.COUNTY, PlaceKind.TOWN, PlaceKind.VILLAGE);

    private final PlanBook book;
    private final PlaceIndex index;
    private final Entries entries;

    /** What the teams serve that do not serve every place. */
    private final Map<String, List<PlaceCode>> serves = new HashMap<>();

    PlacePieces(PlanBook book, PlaceIndex index, Entries entries) {
        this.book = book;
        this.index = index;
        this.entries = entries;
        book.workspace().registers().teams().stream()
                .filter(team -> !team.serves().isEmpty())
                .forEach(team -> serves.put(
                        team.id().value(),
                        team.serves().stream().map(Reference::id).toList()));
    }

    PlacePiece of(Place place) {
        PlaceCode code = place.id();
        List<Plan> own = index.plans(code);
        Forcing named = Forcing.of(plans(code));
        return new PlacePiece(
                code,
                place.name(),
                place.kind(),
                WITH_PLANS.contains(place.kind())
                        && book.config().jurisdiction().id().contains(code),
                index.chain(code),
                index.children(code).stream()
                        .filter(child -> child.kind() != PlaceKind.POINT)
                        .map(child -> new PlacePiece.Child(child.id(), child.name()))
                        .toList(),
                index.covered(own),
                own.stream()
                        .filter(plan -> plan.events().isEmpty())
                        .map(Plan::id)
                        .toList(),
                index.covered(index.units(code)),
                near(code, index.shelters(code), named.shelters()),
                near(code, teams(code), named.teams()),
                isOfTown(code) ? risks(code) : List.of(),
                PlacePiece.isWide(code) ? sums(code) : List.of(),
                PlacePiece.isWide(code) ? sum(code, index.allHazards(code)) : List.of());
    }

    /** All plans that may take part in a place: its own, those around it and those of its units. */
    private List<Plan> plans(PlaceCode code) {
        return Stream.concat(
                        index.chain(code).stream().flatMap(around -> index.plans(around).stream()),
                        index.units(code).stream())
                .toList();
    }

    /** What plans name. */
    private record Forcing(Set<String> teams, Set<String> shelters) {
        static Forcing of(List<Plan> plans) {
            Set<String> teams = new HashSet<>();
            Set<String> shelters = new HashSet<>();
            for (Plan plan : plans) {
                Forces forces = plan.forces();
                forces.teams().forEach(team -> teams.add(team.id().value()));
                forces.shelters().forEach(shelter -> shelters.add(shelter.id().value()));
            }
            return new Forcing(teams, shelters);
        }
    }

    private List<PlacePiece.Near> near(PlaceCode code, List<Distances.Candidate> candidates, Set<String> named) {
        return new Distances(code, index.at(code)).nearest(candidates, named, NEAREST, NAMED);
    }

    /** The teams that answer for a place or for a part of it. */
    private List<Distances.Candidate> teams(PlaceCode code) {
        return index.teams(code).stream()
                .filter(team -> serves(team.id(), code))
                .toList();
    }

    private boolean serves(String id, PlaceCode code) {
        List<PlaceCode> some = serves.get(id);
        return some == null || some.stream().anyMatch(place -> place.contains(code) || code.contains(place));
    }

    /** Risk points are listed with the widest place that is no wider than a town: its villages find them there. */
    private boolean isOfTown(PlaceCode code) {
        return index.chain(code).stream()
                                .filter(around -> !PlacePiece.isWide(around))
                                .count()
                        == 1
                && !PlacePiece.isWide(code);
    }

    private List<RiskPoint> risks(PlaceCode code) {
        return index.hazards(code).stream().map(entries::risk).toList();
    }

    private List<PlacePiece.Sums> sums(PlaceCode code) {
        List<Hazard> all = index.allHazards(code);
        List<PlacePiece.Sums> sums = new ArrayList<>();
        for (String event : events(code)) {
            Set<String> named = named(code, new EventId(event));
            List<Hazard> some = all.stream()
                    .filter(hazard -> named.contains(hazard.id().value()))
                    .toList();
            if (!some.isEmpty()) {
                sums.add(new PlacePiece.Sums(new EventId(event), sum(code, some)));
            }
        }
        return sums;
    }

    private Set<String> events(PlaceCode code) {
        Set<String> events = new TreeSet<>();
        index.chain(code)
                .forEach(around -> index.covered(index.plans(around))
                        .forEach(covered -> events.add(covered.event().value())));
        return events;
    }

    /** The risk points that the plans of the chain for an event name. */
    private Set<String> named(PlaceCode code, EventId event) {
        return index.chain(code).stream()
                .flatMap(around -> index.covered(index.plans(around)).stream())
                .filter(covered -> covered.event().equals(event))
                .flatMap(covered -> covered.plans().stream())
                .flatMap(id -> hazards(id).stream())
                .collect(Collectors.toSet());
    }

    private List<String> hazards(PlanId id) {
        return book.plan(id).stream()
                .flatMap(plan -> plan.forces().hazards().stream())
                .map(Reference::id)
                .map(Id::value)
                .toList();
    }

    /** Counts risk points by the places just below. */
    private List<RiskSum> sum(PlaceCode code, List<Hazard> hazards) {
        Map<String, List<Hazard>> byChild = new TreeMap<>();
        for (Hazard hazard : hazards) {
            byChild.computeIfAbsent(child(code, hazard.place().id()), child -> new ArrayList<>())
                    .add(hazard);
        }
        List<RiskSum> sums = new ArrayList<>();
        byChild.forEach((child, some) -> sums.add(new RiskSum(
                child,
                entries.name(new PlaceCode(child)),
                some.size(),
                some.stream()
                        .map(Hazard::households)
                        .filter(Objects::nonNull)
                        .mapToInt(n -> n)
                        .sum(),
                some.stream()
                        .map(Hazard::people)
                        .filter(Objects::nonNull)
                        .mapToInt(n -> n)
                        .sum())));
        return sums;
    }

    /** The place just below one that holds another. */
    private String child(PlaceCode code, PlaceCode inner) {
        List<PlaceCode> chain = index.chain(inner);
        int at = chain.indexOf(code);
        return chain.get(at > 0 ? at - 1 : 0).value();
    }
}
