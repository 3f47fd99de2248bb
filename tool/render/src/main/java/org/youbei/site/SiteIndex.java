package org.youbei.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Ladder;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.model.register.Place;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Team;
import org.youbei.workspace.Registers;

/** What belongs to each place and each event, found once for all pages. */
final class SiteIndex {
    private static final Comparator<Plan> ORDER = Comparator.comparing(Plan::level)
            .thenComparing(plan -> plan.place().id())
            .thenComparing(plan -> plan.id().value());

    private final PlanBook book;
    private final Map<String, List<Plan>> plansByPlace = new HashMap<>();
    private final Map<String, List<Plan>> plansByEvent = new TreeMap<>();
    private final Map<String, List<Place>> children = new HashMap<>();
    private final Map<String, List<Organisation>> organisations = new HashMap<>();
    private final Map<String, List<Person>> people = new HashMap<>();
    private final Map<String, List<Team>> teams = new HashMap<>();
    private final Map<String, List<Shelter>> shelters = new HashMap<>();
    private final Map<String, List<Hazard>> hazards = new HashMap<>();
    private final Map<String, List<Ladder>> ladders = new HashMap<>();

    SiteIndex(PlanBook book) {
        this.book = book;
        book.workspace().plans().stream().sorted(ORDER).forEach(this::add);
        Registers registers = book.workspace().registers();
        registers.places().stream().sorted(Comparator.comparing(Place::id)).forEach(this::add);
        registers.organisations().forEach(o -> put(organisations, o.place(), o));
        registers
                .people()
                .forEach(person -> book.organisation(person.org().id())
                        .ifPresent(organisation -> put(people, organisation.place(), person)));
        registers
                .teams()
                .forEach(team -> book.organisation(team.org().id())
                        .ifPresent(organisation -> put(teams, organisation.place(), team)));
        registers.shelters().forEach(shelter -> put(shelters, shelter.place(), shelter));
        registers.hazards().forEach(hazard -> put(hazards, hazard.place(), hazard));
        registers
                .ladders()
                .forEach(ladder ->
                        ladder.events().forEach(event -> put(ladders, event.id().value(), ladder)));
    }

    private void add(Plan plan) {
        put(plansByPlace, plan.place().id().value(), plan);
        plan.events().forEach(event -> put(plansByEvent, event.id().value(), plan));
    }

    private void add(Place place) {
        List<PlaceCode> chain = chain(place.id());
        if (chain.size() > 1) {
            put(children, chain.get(1).value(), place);
        }
    }

    private static <T> void put(Map<String, List<T>> map, @Nullable Reference<PlaceCode> place, T value) {
        if (place != null) {
            put(map, place.id().value(), value);
        }
    }

    private static <T> void put(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** Returns a place and the registered places around it, the nearest first. */
    List<PlaceCode> chain(PlaceCode code) {
        return book.around(code);
    }

    /** Returns the plans of exactly this place, by level. */
    List<Plan> plans(PlaceCode code) {
        return plansByPlace.getOrDefault(code.value(), List.of());
    }

    List<Plan> plans(EventId event) {
        return plansByEvent.getOrDefault(event.value(), List.of());
    }

    /** Returns the ids of the events that some plan is for, sorted. */
    List<EventId> coveredEvents() {
        return plansByEvent.keySet().stream().map(EventId::new).toList();
    }

    List<Place> children(PlaceCode code) {
        return children.getOrDefault(code.value(), List.of());
    }

    List<Organisation> organisations(PlaceCode code) {
        return organisations.getOrDefault(code.value(), List.of());
    }

    List<Person> people(PlaceCode code) {
        return people.getOrDefault(code.value(), List.of());
    }

    List<Team> teams(PlaceCode code) {
        return teams.getOrDefault(code.value(), List.of());
    }

    List<Shelter> shelters(PlaceCode code) {
        return shelters.getOrDefault(code.value(), List.of());
    }

    List<Hazard> hazards(PlaceCode code) {
        return hazards.getOrDefault(code.value(), List.of());
    }

    List<Ladder> ladders(EventId event) {
        return ladders.getOrDefault(event.value(), List.of());
    }
}
