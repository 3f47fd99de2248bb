package org.youbei.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youbei.diagnostic.Code;
import org.youbei.model.PlanLevel;
import org.youbei.model.drill.Programme;
import org.youbei.model.plan.Plan;
import org.youbei.text.SourceRange;

/** A year's share of the special and department plans in force: parameter {@code years} says in how many all must have had a drill. */
final class DrillShareCheck implements BookCheck {
    static final Code SHARE = Code.warning("YB0860");

    @Override
    public Code code() {
        return SHARE;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        Set<String> plans = new HashSet<>();
        for (Plan plan : facts.workspace().plans()) {
            if (plan.status().isInForce()
                    && (plan.level() == PlanLevel.SPECIAL || plan.level() == PlanLevel.DEPARTMENT)) {
                plans.add(plan.id().value());
            }
        }
        int years = rule.params().number("years");
        int wanted = (plans.size() + years - 1) / years;
        List<Judged> judged = new ArrayList<>();
        for (Programme programme : facts.workspace().programmes()) {
            long planned = programme.drills().stream()
                    .flatMap(drill -> drill.plans().stream())
                    .map(plan -> plan.id().value())
                    .filter(plans::contains)
                    .distinct()
                    .count();
            SourceRange place = SourceRange.ofFile(programme.file());
            judged.add(new Judged(
                    place,
                    planned >= wanted
                            ? Verdict.KEPT
                            : Verdict.broken(
                                    place,
                                    programme.year() + "年演练" + planned + "份，每年至少" + wanted + "份",
                                    planned + " plans in " + programme.year() + ", at least " + wanted)));
        }
        return judged;
    }
}
