package org.youbei.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.link.PlanBook;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;

/**
 * Someone to whom a plan goes, told by what it is and where.
 *
 * @param where {@code superior}: of a place that holds the plan's; {@code own}: of the plan's place; {@code county}: of a county or a wider place that holds the plan's
 * @param types types of organisations
 * @param names words of which one stands in the name; none asks nothing
 */
public record Party(Bilingual title, String where, List<String> types, List<String> names) {
    private static final int COUNTY_DIGITS = 6;

    /** Returns the party of a key, or null when the rule names none. */
    static @Nullable Party of(Params params, String key) {
        Params party = params.map(key);
        return party.keys().isEmpty()
                ? null
                : new Party(party.words("title"), party.text("where"), party.texts("types"), party.texts("names"));
    }

    /** Returns whether an organisation is this party for a plan; of one that the register does not hold, nothing is said. */
    boolean is(Reference<OrganisationId> organisation, Plan plan, PlanBook book) {
        return book.organisation(organisation.id())
                .map(known -> is(known, plan))
                .orElse(true);
    }

    /** Returns whether an organisation is this party for a plan. */
    public boolean is(Organisation organisation, Plan plan) {
        return types.contains(organisation.type().id())
                && (names.isEmpty() || names.stream().anyMatch(organisation.name()::contains))
                && Optional.ofNullable(organisation.place())
                        .map(place -> isThere(place.id(), plan.place().id()))
                        .orElse(true);
    }

    private boolean isThere(PlaceCode place, PlaceCode ofPlan) {
        return switch (where) {
            case "own" -> place.equals(ofPlan);
            case "county" -> place.value().length() == COUNTY_DIGITS && place.contains(ofPlan);
            default -> !place.equals(ofPlan) && place.contains(ofPlan);
        };
    }
}
