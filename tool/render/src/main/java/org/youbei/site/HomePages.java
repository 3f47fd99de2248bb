package org.youbei.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.youbei.model.Audience;
import org.youbei.model.Category;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlaceKind;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.OrganisationType;
import org.youbei.model.register.Place;
import org.youbei.model.register.Team;

/** Makes the home page: duty phones, events to tap, the tree of places, what is due or stale. */
final class HomePages {
    /** Numbers are called once a year at least; our own default. */
    private static final int CONTACT_MONTHS = 12;

    private static final int TREE_PLACES = 400;
    private static final int DUE_ROWS = 40;
    private static final int OTHER_PHONES = 4;
    private static final int FILL = 5;

    private final Context context;
    private final SiteIndex index;

    HomePages(Context context, SiteIndex index) {
        this.context = context;
        this.index = index;
    }

    /** Returns the home page. */
    Page page(List<String> leftOut) {
        String path = "index.html";
        HomePage content = new HomePage(
                context.shell(path, context.siteTitle(), List.of()),
                others(path),
                tiles(path),
                tree(path, context.jurisdiction(), depth()),
                context.audience() == Audience.PUBLIC ? List.of() : due(path),
                leftOut,
                context.book().workspace().plans().size());
        return new Page(path, "site/home.ftlh", content);
    }

    private List<Shell.Call> others(String path) {
        return index.organisations(context.jurisdiction()).stream()
                .filter(organisation -> organisation.type() == OrganisationType.COMMAND && organisation.duty() != null)
                .limit(OTHER_PHONES)
                .map(organisation -> context.call(path, organisation))
                .toList();
    }

    private List<HomePage.TileGroup> tiles(String path) {
        Map<Category, List<HomePage.Tile>> byCategory = new EnumMap<>(Category.class);
        for (EventId id : index.coveredEvents()) {
            context.book()
                    .event(id)
                    .ifPresent(event -> byCategory
                            .computeIfAbsent(event.category(), c -> new ArrayList<>())
                            .add(new HomePage.Tile(context.icon(id), context.link(path, id))));
        }
        List<HomePage.TileGroup> groups = new ArrayList<>();
        byCategory.forEach((category, tiles) -> {
            tiles.sort(Comparator.comparingInt(tile -> -weight(tile)));
            groups.add(new HomePage.TileGroup(
                    context.words().of("category", category.id()), tiles, Collections.nCopies(FILL, "")));
        });
        return groups;
    }

    /** Events that more plans are for stand first. */
    private int weight(HomePage.Tile tile) {
        String url = tile.event().url();
        String id = url.substring(url.lastIndexOf('/') + 1, url.length() - ".html".length());
        return index.plans(new EventId(id)).size();
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

    /** Reviews, agreements and numbers by their dates, the earliest first; the browser says which are late. */
    private List<HomePage.Due> due(String path) {
        List<HomePage.Due> all = new ArrayList<>();
        for (Plan plan : context.book().workspace().plans()) {
            PlanPages.review(plan.lifecycle())
                    .ifPresent(date -> all.add(new HomePage.Due(
                            context.link(path, plan.id()), context.words().say("due.review"), date.toString(), "")));
        }
        for (Team team : context.book().workspace().registers().teams()) {
            if (team.agreement() != null && team.agreement().until() != null) {
                all.add(new HomePage.Due(
                        context.link(path, team.id()),
                        context.words().say("due.agreement"),
                        team.agreement().until().toString(),
                        ""));
            }
        }
        context.book().workspace().registers().people().forEach(person -> {
            if (person.verified() != null) {
                String due = person.verified().plusMonths(CONTACT_MONTHS).toString();
                all.add(new HomePage.Due(
                        context.link(path, person.id()), context.words().say("due.contact"), due, ""));
            }
        });
        return all.stream()
                .sorted(Comparator.comparing(HomePage.Due::date)
                        .thenComparing(row -> row.what().text()))
                .limit(DUE_ROWS)
                .toList();
    }
}
