package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.youbei.diagnostic.Code;
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
        Map<PlanId, NavigableSet<LocalDate>> drilled = days(facts);
        for (HeldDrill held : HeldDrill.of(facts)) {
            if (facts.today().isAfter(held.on().plusDays(days))) {
                SourceRange place = SourceRange.ofFile(held.result().file());
                LocalDate until = held.on().plusMonths(months);
                boolean again = !"poor".equals(held.result().rating())
                        || held.drill().plans().stream()
                                .map(plan -> drilled.getOrDefault(plan.id(), new TreeSet<>()))
                                .map(all -> all.higher(held.on()))
                                .anyMatch(next -> next != null && !next.isAfter(until));
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

    /** Returns the days of drills of each plan, planned ones by the first day that they may be held on. */
    private static Map<PlanId, NavigableSet<LocalDate>> days(Facts facts) {
        Map<PlanId, NavigableSet<LocalDate>> days = new HashMap<>();
        for (Programme programme : facts.workspace().programmes()) {
            for (Programme.Drill drill : programme.drills()) {
                LocalDate day = drill.date() == null ? drill.from() : drill.date();
                if (day != null) {
                    drill.plans()
                            .forEach(plan -> days.computeIfAbsent(plan.id(), id -> new TreeSet<>())
                                    .add(day));
                }
            }
        }
        return days;
    }
}
