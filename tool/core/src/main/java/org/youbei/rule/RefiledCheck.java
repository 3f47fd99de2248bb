package org.youbei.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Lifecycle;
import org.youbei.workday.WorkCalendar;

/**
 * A plan that was issued anew must be filed anew. Parameter {@code days}: working days after the issue. A plan that was never filed is another rule's; one issued before its
 * last filing is that which was filed.
 */
final class RefiledCheck implements PlanCheck {
    static final Code OLD = Code.warning("YB0838");

    @Override
    public Code code() {
        return OLD;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        Optional<LocalDate> issued = Milestone.ISSUED.day(plan.plan());
        Optional<LocalDate> filed = plan.plan().lifecycle().filings().stream()
                .map(Lifecycle.Filing::submitted)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder());
        if (issued.isEmpty() || filed.isEmpty()) {
            Milestone lacking = issued.isEmpty() ? Milestone.ISSUED : Milestone.SUBMITTED;
            return Verdict.unknown("nodate", lacking.title());
        }
        if (!filed.get().isBefore(issued.get())) {
            return Verdict.KEPT;
        }
        WorkCalendar.Counted due =
                plan.facts().calendar().after(issued.get(), rule.params().number("days"));
        Bilingual what = new Bilingual(
                issued.get() + "重新印发，最近一次备案是" + filed.get(),
                "issued anew on " + issued.get() + ", last filed on " + filed.get());
        return plan.today().isAfter(due.day())
                ? new Verdict.Broken(List.of(new Verdict.Fault(plan.place(), what)), due.guessed())
                : Verdict.KEPT;
    }
}
