package org.youbei.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.workday.WorkCalendar;

/**
 * Something that must be done within some working days of something else. Parameters: {@code from} and {@code to}, each a {@link Milestone}; {@code days}, working days.
 */
final class DeadlineCheck implements PlanCheck {
    static final Code LATE = Code.warning("YB0803");

    @Override
    public Code code() {
        return LATE;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        Milestone from = Milestone.of(rule.params().text("from"));
        Optional<LocalDate> start = from.day(plan.plan());
        if (start.isEmpty()) {
            return Verdict.unknown("nodate", from.title());
        }
        WorkCalendar.Counted due =
                plan.facts().calendar().after(start.get(), rule.params().number("days"));
        Optional<LocalDate> done = Milestone.of(rule.params().text("to")).day(plan.plan());
        LocalDate reached = done.orElse(plan.today());
        if (!reached.isAfter(due.day())) {
            return Verdict.KEPT;
        }
        WorkCalendar.Elapsed taken = plan.facts().calendar().between(start.get(), reached);
        String about = taken.guessed() ? "约" : "";
        Bilingual what = new Bilingual(
                (done.isPresent() ? "用了" : "已过") + about + taken.days() + "个工作日，期限是" + due.day(),
                (done.isPresent() ? "took " : "already ") + (taken.guessed() ? "about " : "") + taken.days()
                        + " working days, due " + due.day());
        return new Verdict.Broken(
                java.util.List.of(new Verdict.Fault(plan.place(), what)), due.guessed() || taken.guessed());
    }
}
