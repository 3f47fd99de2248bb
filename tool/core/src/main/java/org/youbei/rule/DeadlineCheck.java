package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.workday.WorkCalendar;

/**
 * Something that must be done within some working days of something else. Parameters: {@code from} and {@code to}, each a {@link Milestone}; {@code days}, working days;
 * {@code materials}: what must be among the papers once it is filed.
 */
final class DeadlineCheck implements PlanCheck {
    static final Code LATE = Code.warning("YB0803");

    @Override
    public Code code() {
        return LATE;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        return Verdict.all(List.of(term(rule, plan), materials(rule, plan)));
    }

    /** Says what is missing among all papers that were filed; a filing that names none was not recorded in such detail. */
    private static Verdict materials(Rule rule, PlanCase plan) {
        List<String> filed = plan.plan().lifecycle().filings().stream()
                .flatMap(filing -> filing.materials().stream())
                .toList();
        List<Verdict.Fault> faults = new ArrayList<>();
        for (String wanted : rule.params().texts("materials")) {
            if (!filed.isEmpty() && !filed.contains(wanted)) {
                faults.add(new Verdict.Fault(
                        plan.place(), new Bilingual("备案材料缺" + wanted, wanted + " is not among the papers filed")));
            }
        }
        return Verdict.of(faults);
    }

    private static Verdict term(Rule rule, PlanCase plan) {
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
        return new Verdict.Broken(List.of(new Verdict.Fault(plan.place(), what)), due.guessed() || taken.guessed());
    }
}
