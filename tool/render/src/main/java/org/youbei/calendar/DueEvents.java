package org.youbei.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Lessons;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.model.register.Team;
import org.youbei.rule.EvaluationTerm;
import org.youbei.rule.FilingRoute;

/**
 * Days by which something must be done: filing and evaluation of plans, confirmation of numbers, agreements, corrective actions. The sequence of such an event is its day, counted from
 * 2000: who puts a day off makes the number grow.
 */
final class DueEvents {
    /** A number not confirmed for a year is stale, as in the report on contacts. */
    private static final int FRESH_DAYS = 365;

    private static final List<Integer> ALARMS = List.of(7, 1);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final Calendars.Request request;
    private final List<DrillEvents.Held> all = new ArrayList<>();

    private DueEvents(Calendars.Request request) {
        this.request = request;
    }

    /** Returns the events, sorted by day, then id. */
    static List<DrillEvents.Held> of(Calendars.Request request) {
        DueEvents events = new DueEvents(request);
        request.edition().workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .forEach(events::filing);
        EvaluationTerm.of(request.facts(), request.rulebook()).forEach(events::evaluation);
        events.contacts();
        request.edition().workspace().registers().teams().forEach(events::agreement);
        request.edition().workspace().lessons().forEach(events::corrections);
        events.all.sort(
                Comparator.comparing((DrillEvents.Held one) -> one.event().from())
                        .thenComparing(one -> one.event().id()));
        return events.all;
    }

    private void filing(Plan plan) {
        boolean filed = plan.lifecycle().filings().stream()
                .map(Lifecycle.Filing::submitted)
                .anyMatch(day -> day != null);
        List<FilingRoute> routes = FilingRoute.of(request.rulebook(), plan, request.edition());
        if (!filed && !routes.isEmpty()) {
            FilingRoute route = routes.get(0);
            route.start()
                    .day(plan)
                    .ifPresent(start -> add(
                            "filing",
                            plan.id().value(),
                            request.facts()
                                    .calendar()
                                    .after(start, route.days())
                                    .day(),
                            plan.title(),
                            plan.owner().id().value()));
        }
    }

    private void evaluation(EvaluationTerm term) {
        Plan plan = term.plan();
        boolean known = all.stream()
                .anyMatch(one ->
                        one.event().id().equals("due-evaluation-" + plan.id().value()));
        if (!known && request.edition().plan(plan.id()).isPresent()) {
            add(
                    "evaluation",
                    plan.id().value(),
                    term.due(),
                    plan.title(),
                    plan.owner().id().value());
        }
    }

    /** One event for each organisation: the earliest day on which one of its numbers grows stale. */
    private void contacts() {
        Map<String, LocalDate> earliest = new HashMap<>();
        for (Person person : request.edition().workspace().registers().people()) {
            note(earliest, person.org().id().value(), person.verified());
        }
        for (Organisation one : request.edition().workspace().registers().organisations()) {
            note(earliest, one.id().value(), one.verified());
        }
        for (Organisation one : request.edition().workspace().registers().organisations()) {
            LocalDate day = earliest.get(one.id().value());
            if (day != null) {
                add(
                        "contacts",
                        one.id().value(),
                        day.plusDays(FRESH_DAYS),
                        one.name(),
                        one.id().value());
            }
        }
    }

    private static void note(Map<String, LocalDate> earliest, String unit, @Nullable LocalDate day) {
        if (day != null) {
            earliest.merge(unit, day, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    private void agreement(Team team) {
        LocalDate until = team.agreement() == null ? null : team.agreement().until();
        if (until != null) {
            add(
                    "agreement",
                    team.id().value(),
                    until,
                    team.name(),
                    team.org().id().value());
        }
    }

    private void corrections(Lessons lessons) {
        for (Lessons.Correction correction : lessons.corrections()) {
            LocalDate due = correction.due();
            if (due != null && !correction.isClosed()) {
                String owner = correction.owner() == null
                        ? ""
                        : correction.owner().id().value();
                String unit = request.edition().workspace().registers().people().stream()
                        .filter(person -> person.id().value().equals(owner))
                        .map(person -> person.org().id().value())
                        .findFirst()
                        .orElse(owner);
                String text = correction.text() == null ? correction.id() : correction.text();
                add("correction", lessons.holder() + "-" + correction.id(), due, text, unit);
            }
        }
    }

    private void add(String kind, String id, LocalDate due, String what, String unit) {
        int sequence = (int) Math.max(0, due.toEpochDay() - FIRST.toEpochDay());
        CalendarEvent event = new CalendarEvent(
                "due-" + kind + "-" + id,
                sequence,
                due,
                due,
                null,
                null,
                request.say("calendar.due." + kind, what),
                "",
                "",
                CalendarEvent.State.CONFIRMED,
                ALARMS);
        all.add(new DrillEvents.Held(event, Set.of(unit)));
    }
}
