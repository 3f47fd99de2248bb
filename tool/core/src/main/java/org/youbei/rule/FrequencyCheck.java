package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.drill.Programme;
import org.youbei.model.register.Organisation;

/**
 * How often drills must be held. Parameter {@code demands}: list of {@link Demand}s. Judged are organisations that own a plan in force; of each year that has a programme the
 * periods that are over and that began after the plan was issued. A drill counts for the owners of its plans, on the day that its result gives.
 */
final class FrequencyCheck implements BookCheck {
    static final Code SELDOM = Code.warning("YB0841");

    @Override
    public Code code() {
        return SELDOM;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        Map<Organisation, List<Verdict>> verdicts = new LinkedHashMap<>();
        for (DrillDuty duty : DrillDuty.of(rule, facts)) {
            verdicts.computeIfAbsent(duty.unit(), unit -> new ArrayList<>()).add(judge(duty, facts));
        }
        List<Judged> judged = new ArrayList<>();
        verdicts.forEach((unit, all) -> judged.add(new Judged(unit.source(), joined(all))));
        return judged;
    }

    /** What is not known of one demand does not hide what is known of another. */
    private static Verdict joined(List<Verdict> verdicts) {
        List<Verdict> known = verdicts.stream()
                .filter(verdict -> !(verdict instanceof Verdict.Unknown))
                .toList();
        return Verdict.all(known.isEmpty() ? verdicts : known);
    }

    private static Verdict judge(DrillDuty duty, Facts facts) {
        if (duty.since() == null) {
            return Verdict.unknown("nodate", Milestone.ISSUED.title());
        }
        return duty.demand().isRolling() ? rolling(duty, facts) : periods(duty, facts);
    }

    private static Verdict rolling(DrillDuty duty, Facts facts) {
        LocalDate last = duty.from().orElseThrow();
        LocalDate due = last.plusMonths(duty.demand().months().get(0));
        return facts.today().isAfter(due)
                ? broken(duty, name(duty, "从" + last + "起算，应在" + due + "之前", "due " + due))
                : Verdict.KEPT;
    }

    private static Verdict periods(DrillDuty duty, Facts facts) {
        List<DrillPeriod> over = facts.workspace().programmes().stream()
                .map(Programme::year)
                .distinct()
                .sorted()
                .flatMap(year -> duty.over(year, facts.today()).stream())
                .toList();
        if (over.isEmpty()) {
            return Verdict.unknown("noperiod");
        }
        return over.stream()
                .filter(period -> !duty.isHeldIn(period))
                .map(period -> broken(
                        duty,
                        name(duty, period.title().chinese(), period.title().english())))
                .reduce((one, other) -> Verdict.all(List.of(one, other)))
                .orElse(Verdict.KEPT);
    }

    private static Bilingual name(DrillDuty duty, String chinese, String english) {
        return new Bilingual(duty.unit().name() + chinese, duty.unit().id().value() + " " + english);
    }

    private static Verdict broken(DrillDuty duty, Bilingual what) {
        List<Verdict.Fault> faults = List.of(new Verdict.Fault(duty.unit().source(), what));
        return new Verdict.Broken(faults, duty.demand().guessed());
    }
}
