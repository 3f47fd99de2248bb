package org.youbei.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Colour;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.TimeSpan;

/**
 * Joins the pieces of the chain into one answer. The page does the same in {@code site/situation/compose.js}, and a test compares the two for every event, place and
 * colour of the sample: whoever changes one changes the other.
 */
final class Composition {
    private static final int[] BANDS = {30, 60, 120, 240, 480, 1_440};
    private static final int MOST_SHELTERS = 8;
    private static final int MOST_TEAMS = 12;

    private final Situations situations;
    private final Question question;
    private final List<Part> parts = new ArrayList<>();

    /** A plan that takes part, as it starts; without a response it does not. */
    private record Part(PlanPiece plan, Situation.Start start, PlanPiece.@Nullable Response response) {}

    Composition(Situations situations, Question question) {
        this.situations = situations;
        this.question = question;
    }

    Situation compose() {
        PlacePiece here = situations.place(question.place());
        List<Situation.Gap> gaps = new ArrayList<>();
        List<PlacePiece> chain = here.chain().stream().map(situations::place).toList();
        @Nullable PlacePiece above = null;
        for (int i = chain.size() - 1; i >= 0; i--) {
            PlacePiece place = chain.get(i);
            Optional<PlacePiece.Covered> covered = covered(place);
            covered.ifPresent(some -> some.plans().forEach(plan -> add(plan, some.fit())));
            if (covered.isPresent()) {
                above = place;
            } else if (place.needsPlan()) {
                gaps.add(new Situation.Gap(
                        place.code(),
                        place.name(),
                        above == null ? null : above.code(),
                        above == null ? "" : above.name()));
            }
        }
        find(here.units()).ifPresent(some -> some.plans().forEach(plan -> add(plan, some.fit())));
        return new Situation(
                question,
                colours(),
                levels(),
                parts.stream().map(Part::start).toList(),
                gaps,
                timeline(),
                stops(),
                calls(),
                shelters(here),
                teams(here),
                risks(chain),
                riskSums(here));
    }

    private List<Colour> colours() {
        return Stream.of(Colour.values())
                .filter(colour -> parts.stream().anyMatch(part -> part.plan().link(question.event(), colour) != null))
                .toList();
    }

    private List<Integer> levels() {
        return parts.stream()
                .flatMap(part -> part.plan().levels(question.event()).stream())
                .map(PlanPiece.Response::level)
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<PlacePiece.Covered> covered(PlacePiece place) {
        return find(place.covered())
                .or(() -> place.general().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new PlacePiece.Covered(question.event(), PlacePiece.Fit.GENERAL, place.general())));
    }

    private Optional<PlacePiece.Covered> find(List<PlacePiece.Covered> all) {
        return all.stream()
                .filter(covered -> covered.event().equals(question.event()))
                .findFirst();
    }

    private void add(PlanId id, PlacePiece.Fit fit) {
        PlanPiece plan = situations.plan(id);
        PlanPiece.Link link = question.level() == null ? plan.link(question.event(), question.colour()) : null;
        PlanPiece.Response response = response(plan, link);
        Situation.Grounds grounds = grounds(link, response);
        parts.add(new Part(
                plan,
                new Situation.Start(
                        id,
                        plan.title(),
                        plan.level(),
                        plan.place(),
                        fit,
                        grounds,
                        response == null ? 0 : response.level(),
                        response != null && link != null && link.automatic(),
                        response == null ? List.of() : response.signals(),
                        response == null ? List.of() : response.conditions(),
                        party(response == null ? Doer.NOBODY : response.decides()),
                        party(response == null ? Doer.NOBODY : response.ends()),
                        response == null ? options(plan) : List.of(),
                        plan.drills().stream()
                                .map(drill -> drill(drill, response))
                                .toList()),
                response));
    }

    private static Situation.Drill drill(PlanPiece.Drilled drill, PlanPiece.@Nullable Response response) {
        return new Situation.Drill(
                drill.id(),
                drill.title(),
                drill.day(),
                response != null && drill.levels().contains(response.level()),
                drill.open());
    }

    private PlanPiece.@Nullable Response response(PlanPiece plan, PlanPiece.@Nullable Link link) {
        if (question.level() != null) {
            return plan.levels(question.event()).stream()
                    .filter(response -> response.level() == question.level().value())
                    .findFirst()
                    .orElse(null);
        }
        return link == null ? null : plan.response(link.level());
    }

    private Situation.Grounds grounds(PlanPiece.@Nullable Link link, PlanPiece.@Nullable Response response) {
        if (question.level() != null) {
            return response == null ? Situation.Grounds.ABSENT : Situation.Grounds.DECIDED;
        }
        if (question.colour() == null) {
            return Situation.Grounds.OPEN;
        }
        if (link == null) {
            return Situation.Grounds.UNSTATED;
        }
        if (response == null) {
            return Situation.Grounds.ABSENT;
        }
        return link.tabled() ? Situation.Grounds.TABLE : Situation.Grounds.CONDITION;
    }

    private List<Situation.Option> options(PlanPiece plan) {
        return plan.levels(question.event()).stream()
                .map(response -> new Situation.Option(response.level(), response.signals(), response.conditions()))
                .toList();
    }

    private Situation.Party party(Doer doer) {
        return new Situation.Party(
                doer.key(),
                doer.name(),
                doer.contacts().stream()
                        .flatMap(id -> situations.contact(id).stream())
                        .filter(this::isConcerned)
                        .toList());
    }

    /** Of those who hold one post or stand on one list, only they answer whose place holds this one, or lies in it. */
    private boolean isConcerned(Contact contact) {
        String here = question.place().significant();
        return contact.place().isEmpty()
                || here.startsWith(contact.place())
                || contact.place().startsWith(here);
    }

    /** An action with the plan that it stands in. */
    private record Timed(Part part, PlanPiece.Act act) {
        long minutes() {
            TimeSpan within = act.within();
            return within == null ? Long.MAX_VALUE : within.roughMinutes();
        }

        String band() {
            if (act.within() == null) {
                return "none";
            }
            for (int bound : BANDS) {
                if (minutes() <= bound) {
                    return String.valueOf(bound);
                }
            }
            return "later";
        }
    }

    private List<Situation.Band> timeline() {
        List<Timed> all = new ArrayList<>();
        for (Part part : parts) {
            if (part.response() != null) {
                part.response().actions().forEach(act -> all.add(new Timed(part, act)));
            }
        }
        all.sort(Comparator.comparingLong(Timed::minutes));
        Map<String, List<Timed>> bands = grouped(all, Timed::band);
        List<Situation.Band> timeline = new ArrayList<>();
        bands.forEach((until, some) -> timeline.add(new Situation.Band(until, turns(some))));
        return timeline;
    }

    private List<Situation.Turn> turns(List<Timed> band) {
        List<Situation.Turn> turns = new ArrayList<>();
        grouped(band, timed -> timed.act().by().key())
                .forEach((key, some) -> turns.add(new Situation.Turn(
                        party(some.get(0).act().by()),
                        some.stream().map(Composition::action).toList())));
        return turns;
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> key) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        all.forEach(one ->
                groups.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
        return groups;
    }

    private static Situation.Action action(Timed timed) {
        PlanPiece.Act act = timed.act();
        return new Situation.Action(
                timed.part().plan().id(),
                timed.part().start().level(),
                act.id(),
                act.text(),
                act.within(),
                act.stops());
    }

    private List<Situation.Stop> stops() {
        Map<String, List<Situation.StopOrder>> orders = new LinkedHashMap<>();
        situations.stopOrders().forEach(kind -> orders.put(kind, new ArrayList<>()));
        for (Part part : parts) {
            if (part.response() != null) {
                for (PlanPiece.Act act : part.response().actions()) {
                    act.stops()
                            .forEach(kind -> orders.computeIfAbsent(kind, k -> new ArrayList<>())
                                    .add(order(part, part.response(), act)));
                }
            }
        }
        if (orders.values().stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        List<Situation.Stop> stops = new ArrayList<>();
        orders.forEach((kind, some) -> stops.add(new Situation.Stop(kind, some)));
        return stops;
    }

    private Situation.StopOrder order(Part part, PlanPiece.Response response, PlanPiece.Act act) {
        return new Situation.StopOrder(
                part.plan().id(),
                act.id(),
                act.text(),
                act.within(),
                party(response.decides()),
                party(act.by()),
                act.liftWhen(),
                party(act.liftedBy()));
    }

    /** Those who decide first, from the widest place down; then whom the plans list, from the narrowest place up: they are on the spot. */
    private List<Situation.Call> calls() {
        Map<String, Situation.Call> calls = new LinkedHashMap<>();
        for (Part part : parts) {
            part.start().decides().contacts().forEach(contact -> call(calls, contact, Situation.Role.DECIDES, part));
        }
        List<PlaceCode> places =
                parts.stream().map(part -> part.plan().place()).distinct().toList();
        List<Part> upward = parts.stream()
                .sorted(Comparator.comparingInt(
                        part -> -places.indexOf(part.plan().place())))
                .toList();
        for (Part part : upward) {
            part.plan().contacts().stream()
                    .flatMap(id -> situations.contact(id).stream())
                    .filter(this::isConcerned)
                    .forEach(contact -> call(calls, contact, Situation.Role.LISTED, part));
        }
        return List.copyOf(calls.values());
    }

    private void call(Map<String, Situation.Call> calls, Contact contact, Situation.Role role, Part part) {
        if (!contact.numbers().isEmpty()) {
            Contact next = contact.otherwise() == null
                    ? null
                    : situations.contact(contact.otherwise()).orElse(null);
            calls.putIfAbsent(
                    contact.id(), new Situation.Call(contact, role, part.plan().id(), next));
        }
    }

    private List<Situation.NearShelter> shelters(PlacePiece here) {
        Set<String> named = named(PlanPiece::shelters);
        return here.shelters().stream()
                .map(near -> new Situation.NearShelter(
                        situations.shelter(near.id()), near.metres(), named.contains(near.id())))
                .filter(near -> near.shelter().isFor(question.event()))
                .limit(MOST_SHELTERS)
                .toList();
    }

    /** The teams that the plans name; when they name none, the nearest that answer for the place. */
    private List<Situation.NearTeam> teams(PlacePiece here) {
        Set<String> named = named(PlanPiece::teams);
        boolean any = here.teams().stream().anyMatch(near -> named.contains(near.id()));
        return here.teams().stream()
                .filter(near -> any ? named.contains(near.id()) : near.close())
                .limit(MOST_TEAMS)
                .map(near ->
                        new Situation.NearTeam(situations.team(near.id()), near.metres(), named.contains(near.id())))
                .toList();
    }

    private Set<String> named(Function<PlanPiece, List<String>> what) {
        Set<String> named = new HashSet<>();
        parts.forEach(part -> named.addAll(what.apply(part.plan())));
        return named;
    }

    /** The risk points in the place that the plans name; when they name none there, all of them. */
    private List<Situation.Risk> risks(List<PlacePiece> chain) {
        Set<String> named = named(PlanPiece::hazards);
        String here = question.place().value();
        List<RiskPoint> all = chain.stream()
                .flatMap(place -> place.hazards().stream())
                .filter(point -> point.place().startsWith(here))
                .toList();
        List<RiskPoint> some =
                all.stream().filter(point -> named.contains(point.id())).toList();
        return (some.isEmpty() ? all : some)
                .stream()
                        .map(point -> new Situation.Risk(
                                point,
                                point.responsible().stream()
                                        .flatMap(id -> situations.contact(id).stream())
                                        .toList()))
                        .toList();
    }

    private List<RiskSum> riskSums(PlacePiece here) {
        return here.sums().stream()
                .filter(sums -> sums.event().equals(question.event()))
                .findFirst()
                .map(PlacePiece.Sums::rows)
                .orElse(here.sum());
    }
}
