package org.youbei.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.youbei.model.Audience;
import org.youbei.model.Category;
import org.youbei.model.Entry;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlaceKind;
import org.youbei.model.PlanLevel;
import org.youbei.model.drill.Programme;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Event;
import org.youbei.model.register.OrganisationType;
import org.youbei.model.register.Person;
import org.youbei.model.register.Place;
import org.youbei.model.register.Team;

/** Makes the home page: duty phones, events to tap, the tree of places, what is due or stale. */
final class HomePages {
    private static final int TREE_PLACES = 400;
    private static final int DUE_ROWS = 8;
    static final String PATH = "index.html";

    private static final int OTHER_PHONES = 4;

    private final Context context;
    private final SiteIndex index;

    HomePages(Context context, SiteIndex index) {
        this.context = context;
        this.index = index;
    }

    /** Returns the home page. */
    Page page(LeftOut leftOut) {
        String path = PATH;
        HomePage content = new HomePage(
                context.shell(path, context.siteTitle(), List.of()),
                others(path),
                tiles(path),
                tree(path, context.jurisdiction(), depth()),
                overall(path),
                context.audience() == Audience.PUBLIC ? List.of() : due(path),
                context.audience() == Audience.PUBLIC ? List.of() : contacts(path),
                lacks(leftOut),
                context.book().workspace().plans().size());
        return new Page(path, "site/home.ftlh", content);
    }

    /** What is missing; the public reads how many files, for a name may tell of what it may not know. */
    private List<HomePage.Lack> lacks(LeftOut leftOut) {
        List<HomePage.Lack> lacks = new ArrayList<>();
        int files = leftOut.files().size();
        if (files > 0 && context.audience() == Audience.PUBLIC) {
            lacks.add(new HomePage.Lack(context.words().fill("home.leftout.count", String.valueOf(files)), List.of()));
        } else if (files > 0) {
            lacks.add(new HomePage.Lack(context.words().say("home.leftout"), leftOut.files()));
        }
        if (!leftOut.cards().isEmpty()) {
            lacks.add(new HomePage.Lack(context.words().say("home.leftout.cards"), leftOut.cards()));
        }
        return lacks;
    }

    private List<Shell.Call> others(String path) {
        return index.organisations(context.jurisdiction()).stream()
                .filter(organisation -> organisation.type() == OrganisationType.COMMAND && organisation.duty() != null)
                .limit(OTHER_PHONES)
                .map(organisation -> context.call(path, organisation))
                .toList();
    }

    private List<HomePage.TileGroup> tiles(String path) {
        Map<Category, List<HomePage.Tile>> tiles = new EnumMap<>(Category.class);
        Map<Category, List<String>> rest = new EnumMap<>(Category.class);
        Set<String> covered = new HashSet<>();
        index.coveredEvents().forEach(id -> covered.add(id.value()));
        for (Event event : context.book().workspace().registers().events()) {
            if (covered.contains(event.id().value())) {
                tiles.computeIfAbsent(event.category(), c -> new ArrayList<>())
                        .add(new HomePage.Tile(
                                context.icon(event.id()),
                                context.link(path, event.id()),
                                index.plans(event.id()).size()));
            } else if (event.parent() == null
                    || !covered.contains(event.parent().id().value())) {
                rest.computeIfAbsent(event.category(), c -> new ArrayList<>()).add(event.name());
            }
        }
        // Events that more plans are for stand first.
        tiles.values().forEach(some -> some.sort(Comparator.comparingInt(tile -> -tile.plans())));
        return Stream.of(Category.values())
                .filter(tiles::containsKey)
                .map(category -> new HomePage.TileGroup(
                        context.words().of("category", category.id()),
                        tiles.getOrDefault(category, List.of()),
                        rest.getOrDefault(category, List.of())))
                .toList();
    }

    /** The plan for whatever no other plan is for. */
    private Link overall(String path) {
        return index.plans(context.jurisdiction()).stream()
                .filter(plan -> plan.level() == PlanLevel.OVERALL)
                .findFirst()
                .map(plan -> context.link(path, plan.id()))
                .orElse(new Link("", ""));
    }

    /** How many steps of the tree fit on the page. */
    private int depth() {
        int depth = 0;
        List<PlaceCode> row = List.of(context.jurisdiction());
        for (int shown = 0; !row.isEmpty(); depth++) {
            List<PlaceCode> next = new ArrayList<>();
            row.forEach(code -> index.children(code).stream()
                    .filter(child -> child.kind() != PlaceKind.POINT)
                    .forEach(child -> next.add(child.id())));
            shown += next.size();
            if (shown > TREE_PLACES && depth > 0) {
                return depth;
            }
            row = next;
        }
        return depth;
    }

    private List<HomePage.Node> tree(String path, PlaceCode code, int depth) {
        if (depth == 0) {
            return List.of();
        }
        return index.children(code).stream()
                .filter(place -> place.kind() != PlaceKind.POINT)
                .map(place -> node(path, place, depth))
                .toList();
    }

    private HomePage.Node node(String path, Place place, int depth) {
        int plans = index.plans(place.id()).size();
        boolean gap = plans == 0 && (place.kind() == PlaceKind.TOWN || place.kind() == PlaceKind.VILLAGE);
        return new HomePage.Node(
                context.place(path, place.id()),
                plans,
                gap ? context.words().say("place.noplan") : "",
                tree(path, place.id(), depth - 1));
    }

    /** Reviews and agreements by their dates, the earliest first; the browser says which are late. */
    private List<HomePage.Due> due(String path) {
        List<Dated> all = new ArrayList<>();
        for (Plan plan : context.book().workspace().plans()) {
            plan.lifecycle().evaluateBy().ifPresent(date -> all.add(new Dated(plan, "due.review", date)));
        }
        for (Team team : context.book().workspace().registers().teams()) {
            if (team.agreement() != null && team.agreement().until() != null) {
                all.add(new Dated(team, "due.agreement", team.agreement().until()));
            }
        }
        for (Programme programme : context.drills().programmes()) {
            programme.drills().stream()
                    .filter(drill -> context.drills().result(drill).isEmpty()
                            && !context.drills().isKept(drill))
                    .forEach(drill -> {
                        LocalDate date = DrillYears.due(drill);
                        if (date != null) {
                            all.add(new Dated(drill, "due.drill", date));
                        }
                    });
        }
        return earliest(path, all);
    }

    /** Persons whose numbers were confirmed longest ago; the register holds the others. */
    private List<HomePage.Due> contacts(String path) {
        List<Dated> all = new ArrayList<>();
        context.book().workspace().registers().people().forEach(person -> {
            if (person.verified() != null) {
                all.add(new Dated(person, "", person.verified()));
            }
        });
        return earliest(path, all);
    }

    /** An entry, what is to be done about it, and by when. */
    private record Dated(Entry entry, String task, LocalDate date) {}

    private List<HomePage.Due> earliest(String path, List<Dated> all) {
        return all.stream()
                .sorted(Comparator.comparing(Dated::date)
                        .thenComparing(dated -> dated.entry().id().value()))
                .limit(DUE_ROWS)
                .map(dated -> new HomePage.Due(
                        context.link(path, dated.entry().id()),
                        about(dated),
                        dated.date().toString()))
                .toList();
    }

    private String about(Dated dated) {
        return dated.entry() instanceof Person person
                ? context.call("", person).about()
                : context.words().say(dated.task());
    }
}
