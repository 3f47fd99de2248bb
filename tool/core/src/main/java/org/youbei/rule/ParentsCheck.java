package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.PlaceCode;
import org.youbei.model.plan.Links;
import org.youbei.model.plan.Plan;
import org.youbei.workday.WorkCalendar;

/**
 * A plan above that it is made by, and its filing. Parameter {@code days}: working days after the issue in which it need not yet be filed. A plan above is one of a higher
 * level, one of a place that holds this one's, or a plan of another government; a special plan is above a department's.
 */
final class ParentsCheck implements PlanCheck {
    static final Code LOOSE = Code.warning("YB0811");

    private static final PlaceCode NATION = new PlaceCode("100000");

    @Override
    public Code code() {
        return LOOSE;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        if (plan.plan().place().id().equals(NATION)) {
            return Verdict.KEPT;
        }
        if (plan.hasLostParent()) {
            return Verdict.unknown("lostparent");
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        if (plan.plan().links().parents().stream().noneMatch(parent -> isAbove(parent, plan))) {
            faults.add(new Verdict.Fault(
                    plan.place(), new Bilingual("没有指明上级预案（parents）", "no plan above is named (parents)")));
        }
        if (plan.plan().lifecycle().filings().isEmpty()
                && isDue(plan, rule.params().number("days"))) {
            faults.add(
                    new Verdict.Fault(plan.place(), new Bilingual("没有登记备案（filing）", "no filing on record (filing)")));
        }
        return Verdict.of(faults);
    }

    private static boolean isAbove(Links.Parent parent, PlanCase plan) {
        return plan.book().external(parent.plan().id()).isPresent()
                || plan.book()
                        .plan(parent.plan().id())
                        .filter(above -> isAbove(above, plan.plan()))
                        .isPresent();
    }

    private static boolean isAbove(Plan above, Plan plan) {
        PlaceCode wider = above.place().id();
        PlaceCode own = plan.place().id();
        return above.level().compareTo(plan.level()) < 0 || !wider.equals(own) && wider.contains(own);
    }

    private static boolean isDue(PlanCase plan, int days) {
        LocalDate issued = plan.plan().lifecycle().dates().issued();
        if (!plan.plan().status().isInForce() || issued == null) {
            return false;
        }
        WorkCalendar.Counted due = plan.facts().calendar().after(issued, days);
        return !due.guessed() && plan.today().isAfter(due.day());
    }
}
