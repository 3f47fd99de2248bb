package org.youbei.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.model.Entry;
import org.youbei.model.drill.Programme;
import org.youbei.model.plan.Plan;

/**
 * A drill that must be held.
 *
 * @param rule the id of the rule that asks for it; empty when a plan itself does
 * @param basis where that stands written
 * @param reason what is asked
 * @param who who must drill: an organisation, or a town
 * @param plans the plans of which one is to be drilled; empty for any
 * @param last the last drill that counted, or null
 * @param from the day from which the term runs, the last drill or the issue, or null when the calendar says when
 * @param due the last day for it
 * @param missed parts of the year that are over without it
 * @param planned a drill of a programme, not yet held, that would meet it in time, or null
 * @param guessed whether the organisation is only probably meant
 */
public record Obligation(
        String rule,
        Basis basis,
        Bilingual reason,
        Entry who,
        List<Plan> plans,
        @Nullable LocalDate last,
        @Nullable LocalDate from,
        LocalDate due,
        List<Bilingual> missed,
        Programme.@Nullable Drill planned,
        boolean guessed) {
    public Obligation {
        plans = List.copyOf(plans);
        missed = List.copyOf(missed);
    }

    /** Returns how many days are left until it is due; negative when it is late. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
