package org.youbei.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.youbei.model.Colour;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Event;
import org.youbei.model.register.Ladder;
import org.youbei.model.register.LadderStep;
import org.youbei.model.register.Place;

/** Makes the page of an event; one with very many plans is cut by county. */
final class EventPages {
    private static final int PLANS = 1_000;
    private static final int COUNTY_DIGITS = 6;

    private final Context context;
    private final SiteIndex index;
    private final LadderSteps steps;

    EventPages(Context context, SiteIndex index) {
        this.context = context;
        this.index = index;
        this.steps = new LadderSteps(context);
    }

    /** Returns the page of an event and those that it is cut into. */
    List<Supplier<Page>> pages(EventId id) {
        Event event = context.book().event(id).orElseThrow();
        List<Plan> plans = index.plans(id);
        if (plans.size() <= PLANS) {
            return List.of(() -> page(event, Urls.event(id), plans, List.of()));
        }
        Map<String, List<Plan>> byCounty = new TreeMap<>();
        for (Plan plan : plans) {
            String code = plan.place().id().value();
            byCounty.computeIfAbsent(code.substring(0, Math.min(COUNTY_DIGITS, code.length())), c -> new ArrayList<>())
                    .add(plan);
        }
        List<Supplier<Page>> pages = new ArrayList<>();
        List<RegisterPage.Part> parts = new ArrayList<>();
        byCounty.forEach((county, some) -> {
            String path = "event/" + id.value() + "/" + county + ".html";
            pages.add(() -> page(event, path, some, List.of()));
            parts.add(new RegisterPage.Part(
                    new Link(context.placeName(new PlaceCode(county)), Context.root(Urls.event(id)) + path),
                    some.size()));
        });
        pages.add(0, () -> page(event, Urls.event(id), List.of(), parts));
        return pages;
    }

    private Page page(Event event, String path, List<Plan> plans, List<RegisterPage.Part> parts) {
        EventPage content = new EventPage(
                context.shell(path, event.name(), trail(path, event)),
                event.name(),
                context.icon(event.id()),
                event.words(),
                situations(path, event),
                groups(path, plans),
                plans.stream()
                        .flatMap(plan -> matrixRow(path, plan, event).stream())
                        .toList(),
                index.ladders(event.id()).stream()
                        .map(ladder -> ladder(path, ladder))
                        .toList(),
                parts);
        return new Page(path, "site/event.ftlh", content);
    }

    private List<Link> trail(String path, Event event) {
        return List.of(
                context.home(path),
                new Link(context.words().of("category", event.category().id()), ""));
    }

    /** What to do in the jurisdiction and in each place just below it. */
    private List<Link> situations(String path, Event event) {
        return Stream.concat(
                        Stream.of(context.jurisdiction()),
                        index.children(context.jurisdiction()).stream().map(Place::id))
                .filter(place -> context.book().place(place).isPresent())
                .map(place -> new Link(context.link("", place).text(), SituationPages.url(path, event.id(), place)))
                .toList();
    }

    private List<EventPage.Group> groups(String path, List<Plan> plans) {
        Map<PlanLevel, List<Link>> byLevel = new EnumMap<>(PlanLevel.class);
        for (Plan plan : plans) {
            byLevel.computeIfAbsent(plan.level(), level -> new ArrayList<>())
                    .add(new Link(plan.title(), context.url(path, plan.id())));
        }
        List<EventPage.Group> groups = new ArrayList<>();
        byLevel.forEach((level, listed) ->
                groups.add(new EventPage.Group(context.words().of("level.short", level.id()), listed)));
        return groups;
    }

    private Stream<EventPage.MatrixRow> row(String path, Plan plan, Map<Colour, Operation.WarningLink> links) {
        String url = context.url(path, plan.id());
        return Stream.of(new EventPage.MatrixRow(
                new Link(plan.shortName(), url),
                Responses.COLOURS.stream()
                        .map(colour -> Responses.cell(context, links.get(colour), url))
                        .toList()));
    }

    private List<EventPage.MatrixRow> matrixRow(String path, Plan plan, Event event) {
        Map<Colour, Operation.WarningLink> links = new EnumMap<>(Colour.class);
        plan.operation().warnings().stream()
                .filter(link -> link.on().event().id().equals(event.id()))
                .forEach(link -> links.put(link.on().colour(), link));
        return links.isEmpty() ? List.of() : row(path, plan, links).toList();
    }

    private EventPage.LadderView ladder(String path, Ladder ladder) {
        return new EventPage.LadderView(
                ladder.id().value(),
                new Link(ladder.title(), context.url(path, ladder.id())),
                ladder.steps().stream().map(step -> step(path, step)).toList());
    }

    private EventPage.Step step(String path, LadderStep step) {
        return new EventPage.Step(
                step.id(),
                steps.time(step),
                step.watch() == null ? "" : step.watch(),
                step.actions().stream()
                        .map(action -> new EventPage.Action(
                                action.text(), steps.doer(path, action.doer()), steps.within(action.within())))
                        .toList());
    }
}
