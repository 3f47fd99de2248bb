package org.youbei.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.GeoPoint;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlaceKind;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Place;
import org.youbei.model.register.Team;
import org.youbei.rule.Facts;

/** Teams: their size in each town and village, agreements that end, and which places one reaches within 30 minutes. */
final class TeamReadiness {
    private static final ReportKind KIND = ReportKind.READINESS;

    /** A town's team has 30 to 50 people, a village's 10 or more: the goals of the work plans that ask for them (rule R-PRG-4). */
    private static final int TOWN_SIZE = 30;

    private static final int VILLAGE_SIZE = 10;
    private static final int RING_MINUTES = 30;
    private static final int SOON_DAYS = 90;

    /** How fast a team travels in a straight line; roads are longer, so that 40 km/h on the road is some 30 here. */
    private static final double KILOMETRES_PER_MINUTE = 30.0 / 60;

    private final Facts facts;
    private final PlanBook book;
    private final List<Team> teams;
    private final Map<PlaceCode, List<Team>> teamsByPlace = new HashMap<>();
    private final int townSize;
    private final int villageSize;

    TeamReadiness(Facts facts) {
        this.facts = facts;
        this.book = facts.book();
        this.teams = facts.workspace().registers().teams();
        teams.forEach(team -> places(team)
                .forEach(place -> teamsByPlace
                        .computeIfAbsent(place, none -> new ArrayList<>())
                        .add(team)));
        this.townSize = size("town", TOWN_SIZE);
        this.villageSize = size("village", VILLAGE_SIZE);
    }

    private int size(String kind, int otherwise) {
        return Optional.ofNullable(book.config().rules().get("R-PRG-4"))
                .map(rule -> rule.params().get(kind))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    List<Figure> figures() {
        List<Place> towns = places(PlaceKind.TOWN);
        List<Place> villages = places(PlaceKind.VILLAGE);
        List<Place> located =
                villages.stream().filter(place -> place.at() != null).toList();
        return List.of(
                Figure.share(
                                KIND,
                                "townteams",
                                towns.stream().filter(this::hasTeam).count(),
                                towns.size())
                        .against(Targets.of(book.config(), "teamCoverage")),
                Figure.share(
                        KIND,
                        "villageteams",
                        villages.stream().filter(this::hasTeam).count(),
                        villages.size()),
                Figure.share(
                        KIND, "ring", located.stream().filter(this::isReached).count(), located.size()));
    }

    List<Table> tables() {
        List<Table.Row> sizes = new ArrayList<>();
        places(PlaceKind.TOWN).forEach(place -> sizes.add(sizes(place)));
        places(PlaceKind.VILLAGE).forEach(place -> sizes.add(sizes(place)));
        return List.of(
                new Table(KIND, "teams", List.of("place", "team", "size", "wanted", "ring"), sizes),
                new Table(KIND, "agreements", List.of("team", "with", "until", "left"), agreements()));
    }

    private List<Place> places(PlaceKind kind) {
        return facts.workspace().registers().places().stream()
                .filter(place -> place.kind() == kind)
                .filter(place -> book.config().jurisdiction().id().contains(place.id()))
                .toList();
    }

    private int wanted(Place place) {
        return place.kind() == PlaceKind.TOWN ? townSize : villageSize;
    }

    private boolean hasTeam(Place place) {
        return largest(place).filter(team -> size(team) >= wanted(place)).isPresent();
    }

    private static int size(Team team) {
        return team.size() == null ? 0 : team.size();
    }

    /** Returns the largest team that is a place's own. */
    private Optional<Team> largest(Place place) {
        return teamsByPlace.getOrDefault(place.id(), List.of()).stream()
                .max(Comparator.comparingInt(TeamReadiness::size));
    }

    /** The places whose own a team is: those that it answers for, and where its organisation sits. */
    private Set<PlaceCode> places(Team team) {
        Set<PlaceCode> places = new HashSet<>();
        team.serves().forEach(code -> places.add(code.id()));
        book.organisation(team.org().id()).map(Organisation::place).ifPresent(code -> places.add(code.id()));
        return places;
    }

    private boolean isReached(Place place) {
        return nearest(place).map(team -> minutes(team, place) <= RING_MINUTES).orElse(false);
    }

    private Optional<Team> nearest(Place place) {
        return teams.stream()
                .filter(team -> team.base() != null)
                .min(Comparator.comparingLong(team -> minutes(team, place)));
    }

    /** Returns how long a team takes to a place: to move out, and to travel in a straight line. */
    private static long minutes(Team team, Place place) {
        GeoPoint from = team.base();
        GeoPoint to = place.at();
        if (from == null || to == null) {
            return Long.MAX_VALUE;
        }
        long ready = team.ready() == null ? 0 : team.ready().roughMinutes();
        return ready + Math.round(from.kilometresTo(to) / KILOMETRES_PER_MINUTE);
    }

    private Table.Row sizes(Place place) {
        Optional<Team> team = largest(place);
        Optional<Team> near = place.at() == null ? Optional.empty() : nearest(place);
        return Table.Row.of(
                hasTeam(place) ? Table.State.OK : Table.State.GAP,
                place.source(),
                Cell.of(place),
                team.map(Cell::of).orElseGet(() -> Cell.of("")),
                Cell.of(team.map(Team::size).orElse(null)),
                Cell.of(wanted(place)),
                near.map(one -> Cell.say("report.minutes", one.name(), minutes(one, place)))
                        .orElseGet(() -> Cell.of("")));
    }

    private List<Table.Row> agreements() {
        return teams.stream()
                .filter(team -> team.agreement() != null)
                .map(team -> agreement(team, team.agreement().until()))
                .toList();
    }

    private Table.Row agreement(Team team, @Nullable LocalDate until) {
        return Table.Row.of(
                Days.state(until, facts.today(), SOON_DAYS),
                team.source(),
                Cell.of(team),
                Cell.of(team.agreement() == null ? "" : team.agreement().with()),
                Cell.of(until),
                Days.left(until, facts.today()));
    }
}
