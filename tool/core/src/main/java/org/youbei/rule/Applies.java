package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youbei.link.PlanBook;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanLevel;
import org.youbei.model.PlanStatus;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;

/**
 * To which plans a rule applies. An empty list asks nothing.
 *
 * @param levels levels of plans
 * @param places how wide the plan's place is: {@code nation}, {@code province}, {@code city}, {@code county}
 * @param kinds sorts of special or enterprise plans; {@code none} is a plan without one
 * @param categories categories of events; {@code general} is a plan for events of all categories
 * @param events what the plan is about first: the first of its events
 * @param except what the plan must not be about first
 * @param status {@code in-force}: plans that are acted upon; {@code alive}: also those under review and approval
 * @param owners organisations as owners: {@code listed}, {@code crowded}, or a type of organisation
 * @param industries words of the owner's industry
 * @param titles words of the plan's title
 * @param names words of the owner's name
 */
public record Applies(
        List<String> levels,
        List<String> places,
        List<String> kinds,
        List<String> categories,
        List<String> events,
        List<String> except,
        String status,
        List<String> owners,
        List<String> industries,
        List<String> titles,
        List<String> names) {
    static Applies of(Params p) {
        return new Applies(
                p.texts("levels"),
                p.texts("places"),
                p.texts("kinds"),
                p.texts("categories"),
                p.texts("events"),
                p.texts("except"),
                p.find("status").orElse("alive"),
                p.texts("owners"),
                p.texts("industries"),
                p.texts("titles"),
                p.texts("names"));
    }

    /** Returns to what it applies: the words of the rule file, the status last. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        List.of(levels, places, kinds, categories, events, owners, industries, titles, names)
                .forEach(words::addAll);
        words.add(status);
        return words;
    }

    /** Returns whether the rule applies to a plan. */
    boolean to(Plan plan, PlanBook book) {
        return isWritten(plan)
                && (!status.equals("in-force") || plan.status().isInForce())
                && (levels.isEmpty() || levels.contains(plan.level().id()))
                && (places.isEmpty() || places.contains(scale(plan.place().id())))
                && (kinds.isEmpty() || kinds.contains(plan.kind() == null ? "none" : plan.kind()))
                && (categories.isEmpty() || categories.contains(category(plan)))
                && (events.isEmpty() || isAbout(plan, events))
                && !isAbout(plan, except)
                && (titles.isEmpty() || titles.stream().anyMatch(plan.title()::contains))
                && (owners.isEmpty() && industries.isEmpty() && names.isEmpty() || isOwnedBy(plan, book));
    }

    /** Returns how wide a place is, by its code: {@code nation}, {@code province}, {@code city}, {@code county}, or {@code town} for a smaller one. */
    private static String scale(PlaceCode place) {
        String digits = place.significant();
        if (place.value().equals("100000")) {
            return "nation";
        }
        return switch (digits.length()) {
            case 2 -> "province";
            case 4 -> "city";
            case 6 -> "county";
            default -> "town";
        };
    }

    /** A plan that is still being written is not yet judged. */
    private static boolean isWritten(Plan plan) {
        return plan.status().isInForce()
                || plan.status() == PlanStatus.REVIEWING
                || plan.status() == PlanStatus.APPROVING;
    }

    private static String category(Plan plan) {
        if (plan.category() != null) {
            return plan.category().id();
        }
        return plan.level() == PlanLevel.SPECIAL || plan.level() == PlanLevel.DEPARTMENT ? "" : "general";
    }

    private boolean isAbout(Plan plan, List<String> kinds) {
        return !plan.events().isEmpty()
                && kinds.contains(plan.events().get(0).id().value());
    }

    private boolean isOwnedBy(Plan plan, PlanBook book) {
        Optional<Organisation> owner = book.organisation(plan.owner().id());
        return owner.isPresent() && isSuch(owner.get());
    }

    /** Returns whether an organisation is one of those that the rule means. */
    boolean isSuch(Organisation organisation) {
        String industry = organisation.industry() == null ? "" : organisation.industry();
        return (owners.isEmpty() || owners.stream().anyMatch(word -> is(organisation, word)))
                && (industries.isEmpty() || industries.stream().anyMatch(industry::contains))
                && (names.isEmpty() || names.stream().anyMatch(organisation.name()::contains));
    }

    private static boolean is(Organisation organisation, String word) {
        return switch (word) {
            case "listed" -> organisation.listed();
            case "crowded" -> organisation.crowded();
            default -> organisation.type().id().equals(word);
        };
    }
}
