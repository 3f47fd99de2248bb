package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youbei.diagnostic.Code;
import org.youbei.model.drill.Training;
import org.youbei.model.plan.Plan;

/**
 * Plans that nobody was trained in after their issue. Parameter {@code months}: how long after the issue a training may still come. Judged are plans issued in a year of which
 * trainings are registered at all; of other years nothing is known.
 */
final class TrainedCheck implements BookCheck {
    static final Code UNTRAINED = Code.warning("YB0873");

    @Override
    public Code code() {
        return UNTRAINED;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        int months = rule.params().number("months");
        List<Training> trainings = facts.workspace().trainings();
        List<Judged> judged = new ArrayList<>();
        for (Plan plan : facts.workspace().plans()) {
            Optional<LocalDate> issued = Milestone.ISSUED.day(plan);
            if (plan.status().isInForce() && rule.applies().to(plan, facts.book()) && issued.isPresent()) {
                judged.add(new Judged(plan.source(), judge(plan, issued.get(), months, trainings, facts)));
            }
        }
        return judged;
    }

    private static Verdict judge(Plan plan, LocalDate issued, int months, List<Training> trainings, Facts facts) {
        if (trainings.stream().noneMatch(one -> one.date().getYear() == issued.getYear())) {
            return Verdict.unknown("notrainings");
        }
        LocalDate due = issued.plusMonths(months);
        boolean trained = trainings.stream()
                .filter(one -> !one.date().isBefore(issued))
                .flatMap(one -> one.plans().stream())
                .anyMatch(one -> one.id().equals(plan.id()));
        return trained || !facts.today().isAfter(due)
                ? Verdict.KEPT
                : Verdict.broken(plan.source(), issued + "印发，到" + due + "还没有", "issued " + issued + ", none by " + due);
    }
}
