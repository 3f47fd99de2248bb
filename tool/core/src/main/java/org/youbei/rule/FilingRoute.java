package org.youbei.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.plan.Plan;

/**
 * Where a plan is filed, as its rule says.
 *
 * @param rule the rule that says so
 * @param receiver with whom
 * @param via to whose desk it is sent, or null when straight to the receiver
 * @param copy who gets a copy, or null when nobody must
 * @param start the day from which the term runs
 * @param days its length in working days
 * @param materials the papers
 */
public record FilingRoute(
        Rule rule,
        Party receiver,
        @Nullable Party via,
        @Nullable Party copy,
        Milestone start,
        int days,
        List<String> materials) {
    static final String CHECK = "route";

    public FilingRoute {
        materials = List.copyOf(materials);
    }

    /** Returns the routes of a plan, in the order of the rulebook; several where several rules ask for a filing. */
    public static List<FilingRoute> of(Rulebook rulebook, Plan plan, PlanBook book) {
        return rulebook.rules().stream()
                .filter(rule -> rule.check().equals(CHECK))
                .filter(rule -> rule.applies().to(plan, book))
                .map(rule -> of(rule, plan))
                .toList();
    }

    /** Returns the route that a rule tells for a plan. Where its levels go different ways, the parties stand under the level. */
    static FilingRoute of(Rule rule, Plan plan) {
        Params params = rule.params();
        Params ofLevel = params.map(plan.level().id());
        Params parties = ofLevel.keys().isEmpty() ? params : ofLevel;
        return new FilingRoute(
                rule,
                Objects.requireNonNull(Party.of(parties, "receiver"), rule.id()),
                Party.of(parties, "via"),
                Party.of(parties, "copy"),
                Milestone.of(params.text("start")),
                params.number("days"),
                params.texts("materials"));
    }

    /** Returns to whose desk it is sent. */
    public Optional<Party> desk() {
        return Optional.ofNullable(via);
    }

    /** Returns who gets a copy. */
    public Optional<Party> copied() {
        return Optional.ofNullable(copy);
    }
}
