package org.youbei.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.PersonId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlaceKind;
import org.youbei.model.Reference;
import org.youbei.model.register.Equipment;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Place;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.WaterSite;
import org.youbei.rule.Facts;

/** Places: shelters against those threatened, villages' equipment, and the four responsible people of each water site. */
final class PlaceReadiness {
    private static final ReportKind KIND = ReportKind.READINESS;
    private static final String LOUDSPEAKER = "loudspeaker";
    private static final String SATELLITE = "satellite-phone";

    private final Facts facts;
    private final PlanBook book;

    PlaceReadiness(Facts facts) {
        this.facts = facts;
        this.book = facts.book();
    }

    List<Figure> figures() {
        List<Place> villages = places(PlaceKind.VILLAGE);
        List<Place> islands = villages.stream().filter(Place::island).toList();
        List<WaterSite> sites = facts.workspace().registers().waterSites();
        return List.of(
                Figure.share(
                        KIND,
                        "watersites",
                        sites.stream().filter(PlaceReadiness::isManned).count(),
                        sites.size()),
                Figure.share(
                        KIND,
                        "loudspeakers",
                        villages.stream().filter(one -> has(one, LOUDSPEAKER)).count(),
                        villages.size()),
                Figure.share(
                        KIND,
                        "satellite",
                        islands.stream().filter(one -> has(one, SATELLITE)).count(),
                        islands.size()),
                Figure.share(
                        KIND,
                        "shelterplaces",
                        capacity(book.config().jurisdiction().id()),
                        threatened(book.config().jurisdiction().id())),
                Figure.number(KIND, "openedthisyear", opened(facts.today().getYear())));
    }

    List<Table> tables() {
        return List.of(
                new Table(KIND, "shelters", List.of("place", "threatened", "capacity", "shelters"), shelters()),
                new Table(KIND, "opened", List.of("year", "shelters"), openedByYear()),
                new Table(
                        KIND,
                        "sites",
                        List.of("site", "administrative", "departmental", "technical", "patrol"),
                        sites()),
                new Table(KIND, "equipment", List.of("place", "equipment", "missing"), equipment()));
    }

    private List<Place> places(PlaceKind kind) {
        return facts.workspace().registers().places().stream()
                .filter(place -> place.kind() == kind)
                .filter(place -> book.config().jurisdiction().id().contains(place.id()))
                .toList();
    }

    private static boolean isManned(WaterSite site) {
        return Stream.of(site.administrative(), site.departmental(), site.technical(), site.patrol())
                .allMatch(person -> person != null);
    }

    private Stream<Equipment> equipment(Place place) {
        return facts.workspace().registers().equipment().stream()
                .filter(one -> one.place() != null && one.place().id().equals(place.id()));
    }

    private boolean has(Place place, String kind) {
        return equipment(place).anyMatch(one -> one.kind().equals(kind));
    }

    private long capacity(PlaceCode place) {
        return shelters(place)
                .mapToLong(one -> one.capacity() == null ? 0 : one.capacity())
                .sum();
    }

    private Stream<Shelter> shelters(PlaceCode place) {
        return facts.workspace().registers().shelters().stream()
                .filter(one -> place.contains(one.place().id()) && !"outdoor".equals(one.space()));
    }

    private long threatened(PlaceCode place) {
        return facts.workspace().registers().hazards().stream()
                .filter(one -> place.contains(one.place().id()))
                .mapToLong(PlaceReadiness::people)
                .sum();
    }

    private static long people(Hazard hazard) {
        return hazard.people() == null ? 0 : hazard.people();
    }

    private long opened(int year) {
        return facts.workspace().registers().shelters().stream()
                .filter(one -> one.opened() != null && one.opened() == year)
                .count();
    }

    private List<Table.Row> shelters() {
        return places(PlaceKind.TOWN).stream()
                .map(town -> Table.Row.of(
                        capacity(town.id()) >= threatened(town.id()) ? Table.State.OK : Table.State.GAP,
                        town.source(),
                        Cell.of(town),
                        Cell.of(threatened(town.id())),
                        Cell.of(capacity(town.id())),
                        Cell.of(shelters(town.id()).count())))
                .toList();
    }

    private List<Table.Row> openedByYear() {
        Map<Integer, Integer> years = new TreeMap<>();
        facts.workspace().registers().shelters().stream()
                .filter(one -> one.opened() != null)
                .forEach(one -> years.merge(one.opened(), 1, Integer::sum));
        return years.entrySet().stream()
                .map(year -> Table.Row.of(Table.State.OK, null, Cell.of(year.getKey()), Cell.of(year.getValue())))
                .toList();
    }

    private List<Table.Row> sites() {
        return facts.workspace().registers().waterSites().stream()
                .map(site -> Table.Row.of(
                        isManned(site) ? Table.State.OK : Table.State.GAP,
                        site.source(),
                        Cell.of(site),
                        person(site.administrative()),
                        person(site.departmental()),
                        person(site.technical()),
                        person(site.patrol())))
                .toList();
    }

    private Cell person(@Nullable Reference<PersonId> reference) {
        return reference == null
                ? Cell.of("")
                : book.person(reference.id()).map(Cell::of).orElseGet(() -> Cell.of(""));
    }

    private List<Table.Row> equipment() {
        List<Table.Row> rows = new ArrayList<>();
        for (Place village : places(PlaceKind.VILLAGE)) {
            List<String> missing = Stream.of(LOUDSPEAKER, village.island() ? SATELLITE : LOUDSPEAKER)
                    .distinct()
                    .filter(kind -> !has(village, kind))
                    .toList();
            rows.add(Table.Row.of(
                    missing.isEmpty() ? Table.State.OK : Table.State.GAP,
                    village.source(),
                    Cell.of(village),
                    Cell.of(String.join(
                            "、",
                            equipment(village)
                                    .map(Equipment::kind)
                                    .distinct()
                                    .sorted()
                                    .toList())),
                    Cell.of(String.join("、", missing))));
        }
        return rows;
    }
}
