package org.youbei.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youbei.link.PlanBook;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.model.drill.Programme;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;

/** Whom and where drills reached: in their place, by a plan of theirs, or with them in it. */
record Reached(Set<PlaceCode> places, Set<String> organisations) {
    static Reached of(List<Programme.Drill> drills, PlanBook book) {
        Set<PlaceCode> places = new HashSet<>();
        Set<String> organisations = new HashSet<>();
        for (Programme.Drill drill : drills) {
            if (drill.place() != null) {
                places.add(drill.place().id());
            }
            drill.participants()
                    .forEach(organisation -> organisations.add(organisation.id().value()));
            for (Reference<PlanId> plan : drill.plans()) {
                book.plan(plan.id()).ifPresent(known -> add(known, places, organisations));
            }
        }
        return new Reached(places, organisations);
    }

    private static void add(Plan plan, Set<PlaceCode> places, Set<String> organisations) {
        places.add(plan.place().id());
        organisations.add(plan.owner().id().value());
    }

    boolean isIn(PlaceCode town) {
        return places.stream().anyMatch(town::contains);
    }

    boolean has(Organisation unit) {
        return organisations.contains(unit.id().value());
    }
}
