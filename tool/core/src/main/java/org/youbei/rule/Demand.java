package org.youbei.rule;

import java.util.List;
import java.util.Set;
import org.youbei.link.PlanBook;
import org.youbei.model.PlanId;
import org.youbei.model.drill.Programme;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;

/**
 * How often organisations of a sort must drill plans of a sort.
 *
 * @param who which organisations, by {@code owners}, {@code industries} and {@code names}
 * @param kinds kinds of the plans; empty for all
 * @param events what the plans may be about; empty for all
 * @param categories categories of the plans or of one of their events; empty for all
 * @param titles words of the title of the plans; empty for all
 * @param form the form of the drill, or empty
 * @param content the content of the drill, or empty
 * @param per the period, as {@link DrillPeriod} names it, or {@code rolling}
 * @param months the months of the term when rolling, else those that count; empty for all
 * @param guessed whether the organisations are only probably meant
 */
record Demand(
        Applies who,
        List<String> kinds,
        List<String> events,
        List<String> categories,
        List<String> titles,
        String form,
        String content,
        String per,
        List<Integer> months,
        boolean guessed) {
    static Demand of(Params p) {
        return new Demand(
                Applies.of(p),
                p.texts("plans"),
                p.texts("about"),
                p.texts("category"),
                p.texts("titled"),
                p.find("form").orElse(""),
                p.find("content").orElse(""),
                p.text("per"),
                p.texts("months").stream().map(Integer::valueOf).toList(),
                p.find("guess").isPresent());
    }

    boolean isOf(Organisation unit) {
        return who.isSuch(unit);
    }

    boolean isRolling() {
        return per.equals("rolling");
    }

    boolean asksFor(Plan plan, PlanBook book) {
        return (kinds.isEmpty() || kinds.contains(plan.kind() == null ? "none" : plan.kind()))
                && (events.isEmpty()
                        || plan.events().stream()
                                .anyMatch(event -> events.contains(event.id().value())))
                && (categories.isEmpty() || isOfCategory(plan, book))
                && (titles.isEmpty() || titles.stream().anyMatch(plan.title()::contains));
    }

    private boolean isOfCategory(Plan plan, PlanBook book) {
        return plan.category() != null && categories.contains(plan.category().id())
                || plan.events().stream()
                        .flatMap(event -> book.event(event.id()).stream())
                        .anyMatch(event -> categories.contains(event.category().id()));
    }

    /** Returns whether a drill was of the form that is asked for, and of one of these plans. */
    boolean isMetBy(Programme.Drill drill, Set<PlanId> plans) {
        return (form.isEmpty() || form.equals(drill.form()))
                && (content.isEmpty() || content.equals(drill.content()))
                && drill.plans().stream().anyMatch(plan -> plans.contains(plan.id()));
    }
}
