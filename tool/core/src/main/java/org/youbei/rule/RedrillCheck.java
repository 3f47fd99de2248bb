package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.youbei.diagnostic.Code;
import org.youbei.model.DrillId;
import org.youbei.model.PlanId;
import org.youbei.model.drill.Programme;
import org.youbei.text.SourceRange;

/**
 * Drills that were rated poor and are not drilled again. Parameters: {@code months}: within which another drill of one of the same plans is to stand in a programme;
 * {@code days}: how long after the drill that may still be arranged.
 */
final class RedrillCheck implements BookCheck {
    static final Code ONCE = Code.warning("YB0864");

    @Override
    public Code code() {
        return ONCE;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        int months = rule.params().number("months");
        int days = rule.params().number("days");
        List<Judged> judged = new ArrayList<>();
        List<Day> drilled = days(facts);
        for (HeldDrill held : HeldDrill.of(facts)) {
            if (facts.today().isAfter(held.on().plusDays(days))) {
                SourceRange place = SourceRange.ofFile(held.result().file());
                LocalDate until = held.on().plusMonths(months);
                boolean again = !"poor".equals(held.result().rating())
                        || drilled.stream()
                                .anyMatch(day -> day.follows(held) && !day.on().isAfter(until));
                judged.add(new Judged(
                        place,
                        again
                                ? Verdict.KEPT
                                : Verdict.broken(
                                        place,
                                        held.drill().title() + "（" + held.on() + "）",
                                        held.drill().title() + " (" + held.on() + ")")));
            }
        }
        return judged;
    }

    /** A day of a drill: when it was held, else when it is planned, by the first day that it may be held on. */
    private record Day(DrillId drill, LocalDate on, Set<PlanId> plans) {
        boolean follows(HeldDrill held) {
            return !drill.equals(held.drill().id())
                    && on.isAfter(held.on())
                    && held.drill().plans().stream().anyMatch(plan -> plans.contains(plan.id()));
        }
    }

    private static List<Day> days(Facts facts) {
        Map<DrillId, LocalDate> held = new HashMap<>();
        HeldDrill.of(facts).forEach(one -> held.put(one.drill().id(), one.on()));
        List<Day> days = new ArrayList<>();
        for (Programme programme : facts.workspace().programmes()) {
            for (Programme.Drill drill : programme.drills()) {
                LocalDate planned = drill.date() == null ? drill.from() : drill.date();
                LocalDate day = held.getOrDefault(drill.id(), planned);
                if (day != null) {
                    days.add(new Day(
                            drill.id(),
                            day,
                            drill.plans().stream().map(plan -> plan.id()).collect(Collectors.toSet())));
                }
            }
        }
        return days;
    }
}
