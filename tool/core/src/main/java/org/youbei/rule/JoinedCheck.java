package org.youbei.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youbei.diagnostic.Code;
import org.youbei.link.PlanBook;
import org.youbei.model.PlaceKind;
import org.youbei.model.PlanLevel;
import org.youbei.model.PlanStatus;
import org.youbei.model.plan.Links;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Duty;
import org.youbei.model.register.Place;

/** Plans joined from the county down: each town's plan hangs under one of the county, each village's under one of its town, and none that the register of duties requires is missing. */
final class JoinedCheck implements BookCheck {
    static final Code LOOSE = Code.warning("YB0857");

    @Override
    public Code code() {
        return LOOSE;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<Judged> judged = new ArrayList<>();
        for (PlanLevel level : List.of(PlanLevel.TOWN, PlanLevel.VILLAGE)) {
            Set<String> held = new HashSet<>();
            for (Plan plan : facts.workspace().plans()) {
                if (plan.level() == level && isHeld(plan)) {
                    held.add(plan.place().id().value());
                    if (plan.status().isInForce()) {
                        judged.add(new Judged(plan.source(), joined(plan, facts.book())));
                    }
                }
            }
            PlaceKind kind = level == PlanLevel.TOWN ? PlaceKind.TOWN : PlaceKind.VILLAGE;
            for (Place place : facts.workspace().registers().places()) {
                if (place.kind() == kind && !held.contains(place.id().value()) && isRequired(level, place, facts)) {
                    judged.add(new Judged(place.source(), missing(place)));
                }
            }
        }
        return judged;
    }

    /** A plan that is being written or revised is no gap. */
    private static boolean isHeld(Plan plan) {
        return plan.status() != PlanStatus.SUPERSEDED && plan.status() != PlanStatus.REPEALED;
    }

    private static boolean isRequired(PlanLevel level, Place place, Facts facts) {
        return facts.workspace().registers().duties().stream()
                .anyMatch(duty -> duty.level() == level && duty.required() && isMeant(duty, place));
    }

    private static boolean isMeant(Duty duty, Place place) {
        return duty.organisations().isEmpty()
                && (duty.places().isEmpty()
                        || duty.places().stream().anyMatch(one -> one.id().equals(place.id())));
    }

    private static Verdict missing(Place place) {
        return Verdict.broken(place.source(), place.name() + "没有预案", place.name() + " has no plan");
    }

    private static Verdict joined(Plan plan, PlanBook book) {
        boolean village = plan.level() == PlanLevel.VILLAGE;
        for (Links.Parent parent : plan.links().parents()) {
            Optional<Plan> above = book.plan(parent.plan().id());
            if (above.isEmpty() && !village) {
                return Verdict.KEPT;
            }
            if (above.isPresent() && (above.get().level() == PlanLevel.TOWN) == village && isAbove(above.get(), plan)) {
                return Verdict.KEPT;
            }
        }
        return Verdict.broken(
                plan.source(),
                plan.title() + (village ? "没有连到所在乡镇（街道）的预案" : "没有连到县级预案"),
                plan.title() + (village ? " hangs under no plan of its town" : " hangs under no plan of its county"));
    }

    private static boolean isAbove(Plan above, Plan plan) {
        return above.level().compareTo(plan.level()) < 0
                && above.place().id().contains(plan.place().id());
    }
}
