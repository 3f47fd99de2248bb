package org.youbei.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.plan.Plan;

/** The drills of programmes as events that an edition may show. The day of a double-blind drill stands in the edition of the command alone; others have its month. */
final class DrillEvents {
    private static final List<Integer> ALARMS = List.of(7, 1);

    private final Calendars.Request request;
    private final Map<String, Result> results = new HashMap<>();
    private final Map<String, String> nameless = new HashMap<>();

    private DrillEvents(Calendars.Request request) {
        this.request = request;
        request.all().workspace().results().forEach(result -> results.put(result.file(), result));
        if (request.audience() == Audience.PUBLIC) {
            request.all().workspace().programmes().forEach(this::hideNames);
        }
    }

    /**
     * The public edition has numbers for double-blind drills: their ids and titles tell what they are about. They are counted within their month, which is all that is told of them: so all that an
     * event says follows from its number, and no number changes when a drill of another month goes.
     */
    private void hideNames(Programme programme) {
        Map<YearMonth, Integer> counts = new HashMap<>();
        for (Programme.Drill drill : programme.drills()) {
            if ("double-blind".equals(drill.notice()) && drill.date() != null && maySee(drill)) {
                YearMonth month = YearMonth.from(drill.date());
                nameless.put(drill.id().value(), "blind-" + month + "-" + counts.merge(month, 1, Integer::sum));
            }
        }
    }

    /** An event, and who is in it. */
    record Held(CalendarEvent event, Set<String> parties) {}

    /** Returns the events, sorted by day, then id. */
    static List<Held> of(Calendars.Request request) {
        DrillEvents events = new DrillEvents(request);
        List<Held> all = new ArrayList<>();
        for (Programme programme : request.all().workspace().programmes()) {
            for (Programme.Drill drill : programme.drills()) {
                if (drill.date() != null && events.maySee(drill)) {
                    all.add(events.held(drill, CalendarEvent.State.CONFIRMED));
                }
            }
        }
        for (Programme.Drill drill : request.changes().cancelled()) {
            boolean named = request.audience() != Audience.PUBLIC || !"double-blind".equals(drill.notice());
            if (drill.date() != null && named && events.maySee(drill)) {
                all.add(events.held(drill, CalendarEvent.State.CANCELLED));
            }
        }
        all.sort(Comparator.comparing((Held one) -> one.event().from())
                .thenComparing(one -> one.event().id()));
        return all;
    }

    /** An edition that must not know a plan must not know that it is drilled. */
    private boolean maySee(Programme.Drill drill) {
        PlanBook edition = request.edition();
        return request.audience() != Audience.PUBLIC
                || drill.plans().stream()
                        .allMatch(plan -> edition.plan(plan.id()).isPresent());
    }

    private Held held(Programme.Drill drill, CalendarEvent.State state) {
        LocalDate day = Objects.requireNonNull(drill.date());
        boolean hidden = "double-blind".equals(drill.notice()) && request.audience() != Audience.COMMAND;
        boolean cancelled = state == CalendarEvent.State.CANCELLED;
        Result result = hidden ? null : result(drill, day);
        String number = nameless.get(drill.id().value());
        // How often a drill without a name was changed would tell which of them is which.
        int changed = number == null
                ? request.changes().sequences().getOrDefault(drill.id().value(), 0)
                : 0;
        CalendarEvent event = new CalendarEvent(
                number == null ? drill.id().value() : number,
                cancelled ? changed + 1 : changed,
                hidden ? YearMonth.from(day).atDay(1) : day,
                hidden ? YearMonth.from(day).atEndOfMonth() : day,
                result == null ? null : result.started(),
                result == null ? null : result.ended(),
                request.say(
                        hidden ? "calendar.drill.month" : "calendar.drill",
                        number == null ? drill.title() : request.say("edition.drill.blind")),
                number == null ? description(drill) : "",
                hidden ? "" : place(drill),
                hidden && !cancelled ? CalendarEvent.State.TENTATIVE : state,
                hidden ? List.of() : ALARMS);
        return new Held(event, number == null ? parties(drill) : Set.of());
    }

    /** The result of a drill that was held on its day: then its times are known. */
    private @Nullable Result result(Programme.Drill drill, LocalDate day) {
        String file = drill.source().file();
        Result result = results.get(
                file.substring(0, file.lastIndexOf('/') + 1) + drill.id().value() + "/result.yaml");
        boolean timed = result != null && day.equals(result.held()) && result.started() != null;
        return timed ? result : null;
    }

    private String place(Programme.Drill drill) {
        return drill.place() == null
                ? ""
                : request.edition()
                        .place(drill.place().id())
                        .map(place -> place.name())
                        .orElse("");
    }

    private String description(Programme.Drill drill) {
        List<String> lines = new ArrayList<>();
        String plans = drill.plans().stream()
                .flatMap(plan -> request.edition().plan(plan.id()).stream())
                .map(Plan::title)
                .collect(Collectors.joining("、"));
        if (!plans.isEmpty()) {
            lines.add(request.say("calendar.plans", plans));
        }
        if (drill.host() != null) {
            request.edition()
                    .organisation(drill.host().id())
                    .ifPresent(host -> lines.add(request.say("calendar.host", host.name())));
        }
        return String.join("\n", lines);
    }

    private static Set<String> parties(Programme.Drill drill) {
        Set<String> parties = new TreeSet<>();
        drill.participants().forEach(one -> parties.add(one.id().value()));
        if (drill.host() != null) {
            parties.add(drill.host().id().value());
        }
        return parties;
    }
}
