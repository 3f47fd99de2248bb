package org.youbei.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youbei.link.Backlinks;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.PlaceCode;
import org.youbei.model.plan.Plan;
import org.youbei.workspace.Workspace;

/**
 * Which plans a pack holds: those of the place, those of the town around it, all that stand above these, and of the county and beyond the overall plan and the special plans
 * for an event that a plan of the place is for. The plan of a department or an enterprise comes along when it lies in the place, stands above one that does, or is named by it.
 */
final class PackPlans {
    private final Workspace all;
    private final PlaceCode code;

    PackPlans(Workspace all, PlaceCode code) {
        this.all = all;
        this.code = code;
    }

    List<Plan> plans() {
        PlanBook book = new PlanBook(all);
        Set<String> wanted = new HashSet<>();
        Set<String> events = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (Plan plan : all.plans()) {
            if (code.contains(plan.place().id())) {
                plan.events().forEach(event -> events.add(event.id().value()));
                named.addAll(Backlinks.namedBy(plan));
            }
        }
        for (Plan plan : all.plans()) {
            if (code.contains(plan.place().id()) || isAround(plan, events, named)) {
                wanted.add(plan.id().value());
                book.ancestors(plan).stream()
                        .map(Entry::id)
                        .map(id -> id.value())
                        .forEach(wanted::add);
            }
        }
        return all.plans().stream()
                .filter(plan -> wanted.contains(plan.id().value()))
                .toList();
    }

    /** Whether a plan of a place around this one holds here. */
    private boolean isAround(Plan plan, Set<String> events, Set<String> named) {
        PlaceCode of = plan.place().id();
        if (!of.contains(code)) {
            return false;
        }
        return switch (plan.level()) {
            case OVERALL, TOWN, VILLAGE -> true;
            case SPECIAL ->
                named.contains(plan.id().value())
                        || plan.events().stream()
                                .anyMatch(event -> events.contains(event.id().value()));
            case DEPARTMENT, ENTERPRISE -> named.contains(plan.id().value());
        };
    }
}
