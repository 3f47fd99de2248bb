package org.youbei.site;

import java.time.LocalDate;
import java.util.Optional;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;

/** How the pages of drills say days, states and the actions of plans. */
final class DrillWords {
    private DrillWords() {}

    /** Returns when a drill is, or was: a day, a span of days, or the month when its day is kept. */
    static String day(Context context, DrillYears years, Programme.Drill drill) {
        LocalDate held = years.result(drill).map(Result::held).orElse(null);
        LocalDate day = held == null ? drill.date() : held;
        if (day != null) {
            return day.toString();
        }
        LocalDate from = drill.from();
        LocalDate to = drill.to();
        if (years.isKept(drill) && from != null) {
            return context.words().fill("drills.kept", from.toString().substring(0, "2026-01".length()));
        }
        if (from == null && to == null) {
            return context.words().say("drills.undated");
        }
        return (from == null ? "" : from.toString()) + " – " + (to == null ? "" : to.toString());
    }

    /** Returns that a drill was held, and how it was rated. */
    static String held(Context context, Result result) {
        String held = context.words().say("drills.held");
        return result.rating() == null ? held : held + " · " + context.words().of("rating", result.rating());
    }

    static Optional<Operation.Action> action(Plan plan, String id) {
        return plan.operation().responses().stream()
                .flatMap(response -> response.actions().stream())
                .filter(action -> id.equals(action.id()))
                .findFirst();
    }

    /** Returns the address of an action on the page of its plan. */
    static String url(Context context, String path, Plan plan, Operation.Action action) {
        String page = context.url(path, plan.id());
        return page.isEmpty() ? "" : page + "#do-" + action.id();
    }
}
