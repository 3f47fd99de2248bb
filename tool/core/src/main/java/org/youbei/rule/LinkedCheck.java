package org.youbei.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Code;
import org.youbei.model.PlanId;
import org.youbei.model.plan.Links;
import org.youbei.model.plan.Plan;

/**
 * Plans to which a plan must be linked. Parameters: {@code levels}: the levels of which one must be above or beside it; {@code any}: patterns of the body that speak for a
 * link all the same.
 */
final class LinkedCheck implements PlanCheck {
    static final Code ALONE = Code.warning("YB0835");

    @Override
    public Code code() {
        return ALONE;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        List<String> levels = rule.params().texts("levels");
        if (plan.hasLostParent()) {
            return Verdict.unknown("lostparent");
        }
        boolean above = plan.book().ancestors(plan.plan()).stream()
                .anyMatch(entry -> !(entry instanceof Plan ours)
                        || levels.contains(ours.level().id()));
        boolean beside = plan.plan().links().relations().stream()
                .map(Links.Relation::plan)
                .anyMatch(other -> isOf(other.id(), levels, plan));
        boolean said = rule.params().texts("any").stream()
                .anyMatch(
                        pattern -> Pattern.compile(pattern).matcher(plan.body()).find());
        return above || beside || said
                ? Verdict.KEPT
                : Verdict.broken(
                        plan.place(),
                        "上级预案（parents）和相关预案（relations）里没有当地政府或部门的预案",
                        "no plan of the government above or beside it");
    }

    private static boolean isOf(PlanId other, List<String> levels, PlanCase plan) {
        return plan.book().external(other).isPresent()
                || plan.book()
                        .plan(other)
                        .filter(one -> levels.contains(one.level().id()))
                        .isPresent();
    }
}
