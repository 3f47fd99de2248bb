package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.model.DrillId;
import org.youbei.model.drill.Programme;
import org.youbei.model.register.Organisation;

/**
 * What a rule wants drilled in a part of a year that is shorter than the year.
 *
 * @param rule the id of the rule
 * @param period what the part of the year is called
 * @param drills the drills of the programme that meet it when they are held in time
 */
public record WantedDrill(
        String rule, Organisation who, Bilingual period, LocalDate from, LocalDate to, List<DrillId> drills) {
    public WantedDrill {
        drills = List.copyOf(drills);
    }

    /** Returns what the rules want in the year of a programme, if some drill of it is of the right kind and none was held yet. */
    public static List<WantedDrill> of(Facts facts, Rulebook rulebook, Programme programme) {
        List<WantedDrill> wanted = new ArrayList<>();
        for (Rule rule : rulebook.in(facts.book().config()).rules()) {
            for (DrillDuty duty : DrillDuty.of(rule, facts)) {
                add(rule, duty, programme, wanted);
            }
        }
        return wanted;
    }

    private static void add(Rule rule, DrillDuty duty, Programme programme, List<WantedDrill> wanted) {
        LocalDate since = duty.since();
        if (since == null || duty.demand().isRolling() || duty.demand().per().equals("year")) {
            return;
        }
        List<DrillId> drills = programme.drills().stream()
                .filter(duty::isMetBy)
                .map(Programme.Drill::id)
                .toList();
        for (DrillPeriod period : drills.isEmpty() ? List.<DrillPeriod>of() : duty.periods(programme.year())) {
            if (!period.from().isBefore(since) && !duty.isHeldIn(period)) {
                wanted.add(new WantedDrill(rule.id(), duty.unit(), period.title(), period.from(), period.to(), drills));
            }
        }
    }
}
