package org.youbei.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.youbei.link.EntryKind;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlaceKind;
import org.youbei.model.Reference;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Place;

/** Makes the page of a place: everything that applies there, from the places around it too. */
final class PlacePages {
    private static final int MOST_DOTS = 60;

    /** So many events stand open before the rest is folded. */
    private static final int EVENTS = 10;

    private final Context context;
    private final SiteIndex index;
    private final Rows rows;

    PlacePages(Context context, SiteIndex index) {
        this.context = context;
        this.index = index;
        this.rows = new Rows(context);
    }

    Page page(Place place) {
        String path = Urls.place(place.id());
        return new Page(path, "site/place.ftlh", content(place, path));
    }

    private PlacePage content(Place place, String path) {
        PlaceCode code = place.id();
        List<PlacePage.ByEvent> events = byEvent(code, path);
        int shown = events.size() <= EVENTS + 1 ? events.size() : EVENTS;
        boolean small = place.kind().compareTo(PlaceKind.TOWN) >= 0;
        return new PlacePage(
                context.shell(path, place.name(), trail(code, path)),
                place.name(),
                context.words().of("place", place.kind().id()),
                code.value(),
                place.population() == null
                        ? ""
                        : context.words().fill("people", place.population().toString()),
                place.aliases(),
                place.island(),
                events.subList(0, shown),
                events.subList(shown, events.size()),
                index.organisations(code).stream()
                        .filter(organisation -> organisation.duty() != null)
                        .map(organisation -> context.call(path, organisation))
                        .toList(),
                small
                        ? index.people(code).stream()
                                .map(person -> context.call(path, person))
                                .filter(call -> !call.numbers().isEmpty())
                                .toList()
                        : List.of(),
                rows.table(path, EntryKind.SHELTER, index.shelters(code).stream()),
                rows.table(path, EntryKind.TEAM, index.teams(code).stream()),
                index.hazards(code).stream()
                        .map(hazard -> transfer(path, hazard))
                        .toList(),
                context.cards(path, code),
                index.children(code).stream().map(child -> child(path, child)).toList(),
                map(code));
    }

    private List<Link> trail(PlaceCode code, String path) {
        List<Link> trail = new ArrayList<>();
        for (PlaceCode above : index.chain(code)) {
            if (!above.equals(code) && context.jurisdiction().contains(above)) {
                trail.add(0, context.place(path, above));
            }
        }
        return trail;
    }

    private List<PlacePage.ByEvent> byEvent(PlaceCode code, String path) {
        Map<String, List<Plan>> byEvent = new LinkedHashMap<>();
        List<Plan> general = new ArrayList<>();
        for (PlaceCode around : index.chain(code)) {
            for (Plan plan : index.plans(around)) {
                boolean elsewhere = !around.equals(code) && plan.level() == org.youbei.model.PlanLevel.ENTERPRISE;
                if (plan.events().isEmpty()) {
                    general.add(plan);
                }
                if (!elsewhere) {
                    plan.events().stream()
                            .map(Reference::id)
                            .map(EventId::value)
                            .forEach(event -> byEvent.computeIfAbsent(event, e -> new ArrayList<>())
                                    .add(plan));
                }
            }
        }
        List<PlacePage.ByEvent> all = new ArrayList<>();
        byEvent.forEach((event, plans) -> {
            EventId id = new EventId(event);
            all.add(new PlacePage.ByEvent(
                    context.icon(id), context.link(path, id), listed(path, plans), SituationPages.url(path, id, code)));
        });
        if (!general.isEmpty()) {
            Link any = new Link(context.words().say("event.any"), "");
            all.add(new PlacePage.ByEvent("other", any, listed(path, general), ""));
        }
        return all;
    }

    private List<PlacePage.Listed> listed(String path, List<Plan> plans) {
        return plans.stream()
                .map(plan -> new PlacePage.Listed(
                        context.words().of("level.short", plan.level().id()),
                        new Link(plan.title(), context.url(path, plan.id()))))
                .toList();
    }

    private PlacePage.Transfer transfer(String path, Hazard hazard) {
        Table.Row row = rows.row(path, hazard);
        return new PlacePage.Transfer(
                hazard.id().value(),
                hazard.name(),
                row.cells().get(0),
                row.cells().get(1),
                text(hazard.trigger()),
                text(hazard.prepareSignal()),
                text(hazard.transferSignal()),
                text(hazard.route()),
                hazard.shelter() == null
                        ? new Link("", "")
                        : context.link(path, hazard.shelter().id()),
                hazard.responsible().stream()
                        .flatMap(reference -> context.book().person(reference.id()).stream())
                        .map(person -> context.call(path, person))
                        .toList());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private PlacePage.Child child(String path, Place place) {
        int plans = index.plans(place.id()).size();
        boolean needsOne = place.kind() == PlaceKind.TOWN || place.kind() == PlaceKind.VILLAGE;
        return new PlacePage.Child(
                context.place(path, place.id()),
                plans,
                plans == 0 && needsOne ? context.words().say("place.noplan") : "");
    }

    private PlacePage.SketchMap map(PlaceCode code) {
        SketchMaps map = new SketchMaps();
        List<PlaceCode> places = new ArrayList<>(List.of(code));
        index.children(code).forEach(child -> places.add(child.id()));
        int dots = 0;
        for (PlaceCode place : places) {
            for (var shelter : index.shelters(place)) {
                if (shelter.at() != null && dots++ < MOST_DOTS) {
                    map.add("shelter", shelter.name(), shelter.at());
                }
            }
            for (var team : index.teams(place)) {
                if (team.base() != null && dots++ < MOST_DOTS) {
                    map.add("team", team.name(), team.base());
                }
            }
            for (var hazard : index.hazards(place)) {
                if (hazard.at() != null && dots++ < MOST_DOTS) {
                    map.add("hazard", hazard.name(), hazard.at());
                }
            }
        }
        return map.draw();
    }
}
