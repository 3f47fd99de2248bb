package org.youbei.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Colour;
import org.youbei.model.EventId;
import org.youbei.model.Signal;
import org.youbei.model.TimeSpan;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;

/** Makes the first-hour panel of a plan: its response levels, and the warnings that suggest them. */
final class Responses {
    /** The order of warnings in tables, the lightest first. */
    static final List<Colour> COLOURS = List.of(Colour.BLUE, Colour.YELLOW, Colour.ORANGE, Colour.RED);

    private final Context context;
    private final Plan plan;
    private final String page;
    private final Doers doers;

    Responses(Context context, Plan plan, String page) {
        this.context = context;
        this.plan = plan;
        this.page = page;
        this.doers = new Doers(context, plan, page);
    }

    /** Returns the levels, the gravest first. */
    List<PlanPage.Tab> tabs() {
        return plan.operation().responses().stream()
                .sorted(Comparator.comparing(Operation.Response::level))
                .map(this::tab)
                .toList();
    }

    private PlanPage.Tab tab(Operation.Response response) {
        int level = response.level().value();
        return new PlanPage.Tab(
                String.valueOf(level),
                tint(level),
                levelName(level),
                context.words().of("response.short", String.valueOf(level)),
                context.words().fill("response.roman", response.level().roman()),
                response.triggers().stream()
                        .flatMap(trigger -> Stream.ofNullable(trigger.warning()))
                        .map(this::signal)
                        .toList(),
                response.triggers().stream()
                        .flatMap(trigger -> Stream.ofNullable(trigger.when()))
                        .toList(),
                doers.who(response.decidedBy()),
                doers.who(response.endedBy()),
                String.valueOf(response.actions().size()),
                moments(response),
                stops(response));
    }

    /** The tint of a level: the colour of the warning of the same rank. */
    static String tint(int level) {
        return Stream.of(Colour.values())
                .filter(colour -> colour.level() == level)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String levelName(int level) {
        return context.words().of("response", String.valueOf(level));
    }

    private PlanPage.Signal signal(Signal signal) {
        return new PlanPage.Signal(
                signal.colour().id(),
                context.link(page, signal.event().id()).text(),
                context.icon(signal.event().id()),
                context.words().of("warning", signal.colour().id()));
    }

    private List<PlanPage.Moment> moments(Operation.Response response) {
        Map<String, List<PlanPage.Action>> byTime = new LinkedHashMap<>();
        Map<String, @Nullable TimeSpan> times = new LinkedHashMap<>();
        response.actions().stream()
                .sorted(Comparator.comparing(
                        Operation.Action::within,
                        Comparator.nullsLast(Comparator.comparingLong(TimeSpan::roughMinutes))))
                .forEach(action -> {
                    String key = action.within() == null
                            ? ""
                            : String.valueOf(action.within().roughMinutes());
                    times.putIfAbsent(key, action.within());
                    byTime.computeIfAbsent(key, time -> new ArrayList<>()).add(action(action));
                });
        List<PlanPage.Moment> moments = new ArrayList<>();
        byTime.forEach((key, actions) -> moments.add(moment(times.get(key), actions)));
        return moments;
    }

    private PlanPage.Moment moment(@Nullable TimeSpan within, List<PlanPage.Action> actions) {
        return within == null
                ? new PlanPage.Moment("", context.words().say("moment.none"), actions)
                : new PlanPage.Moment(
                        String.valueOf(within.amount()),
                        context.words().of("moment", within.unit().id()),
                        actions);
    }

    private PlanPage.Action action(Operation.Action action) {
        return new PlanPage.Action(
                action.id(),
                action.text(),
                doers.who(action.by()),
                action.stop().stream()
                        .map(stop -> context.words().of("stop", stop))
                        .toList());
    }

    /** The local five stops in their order, each as the level orders it or not; none when the level orders no stop at all. */
    private List<PlanPage.Stop> stops(Operation.Response response) {
        Map<String, Operation.Action> ordered = new LinkedHashMap<>();
        context.book()
                .config()
                .stopOrders()
                .forEach(stop -> response.actions().stream()
                        .filter(action -> action.stop().contains(stop))
                        .findFirst()
                        .ifPresent(action -> ordered.put(stop, action)));
        if (ordered.isEmpty()) {
            return List.of();
        }
        return context.book().config().stopOrders().stream()
                .map(stop -> stop(stop, ordered.get(stop)))
                .toList();
    }

    private PlanPage.Stop stop(String stop, Operation.@Nullable Action action) {
        String word = context.words().of("stop", stop);
        if (action == null) {
            return new PlanPage.Stop(word, "", new PlanPage.Who("", List.of()), "");
        }
        return new PlanPage.Stop(word, action.text(), doers.who(action.by()), lift(action.lift()));
    }

    private String lift(Operation.@Nullable Lift lift) {
        if (lift == null || lift.when() == null) {
            return "";
        }
        String by = doers.name(lift.by());
        return by.isEmpty() ? lift.when() : lift.when() + context.words().fill("lift.by", by);
    }

    /** Returns the events whose warnings suggest a level, in the order of the plan. */
    List<PlanPage.Warning> warnings() {
        Map<EventId, Map<Colour, Operation.WarningLink>> byEvent = new LinkedHashMap<>();
        plan.operation()
                .warnings()
                .forEach(link -> byEvent.computeIfAbsent(link.on().event().id(), event -> new EnumMap<>(Colour.class))
                        .put(link.on().colour(), link));
        List<PlanPage.Warning> rows = new ArrayList<>();
        byEvent.forEach((event, links) -> rows.add(new PlanPage.Warning(
                context.icon(event),
                context.link(page, event),
                COLOURS.stream()
                        .map(colour -> cell(context, links.get(colour), ""))
                        .toList())));
        return rows;
    }

    /** Returns the level that a warning suggests in a plan's page; an empty cell when there is none. */
    static EventPage.Cell cell(Context context, Operation.@Nullable WarningLink link, String page) {
        if (link == null) {
            return new EventPage.Cell("", "", "", "");
        }
        int level = link.response().value();
        return new EventPage.Cell(
                context.words().of("response.short", String.valueOf(level)),
                tint(level),
                page + "#level-" + level,
                link.automatic() ? context.words().say("warning.automatic") : "");
    }
}
