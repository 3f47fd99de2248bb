package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youbei.model.plan.Plan;

/** When a plan must be evaluated at the latest, and the id of the rule that says so. */
public record EvaluationTerm(Plan plan, String rule, LocalDate due) {
    /** Returns the terms of all plans, in the order of rules, then of plans. */
    public static List<EvaluationTerm> of(Facts facts, Rulebook rulebook) {
        List<EvaluationTerm> terms = new ArrayList<>();
        for (Rule rule : rulebook.in(facts.book().config()).rules()) {
            if (rule.check().equals("interval") && rule.params().text("of").equals("evaluation")) {
                for (Plan plan : facts.workspace().plans()) {
                    Optional<LocalDate> from = rule.applies().to(plan, facts.book())
                            ? IntervalCheck.last("evaluation", plan, facts.book())
                            : Optional.empty();
                    from.ifPresent(day -> terms.add(new EvaluationTerm(
                            plan, rule.id(), day.plusMonths(rule.params().number("months")))));
                }
            }
        }
        return terms;
    }
}
