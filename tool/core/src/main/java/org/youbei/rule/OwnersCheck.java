package org.youbei.rule;

import java.util.List;
import java.util.Optional;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;

/**
 * A plan whose level fits the organisation that makes it. Parameters: for each level, the types of organisations that make such plans; {@code kinds-<level>}: what sorts of it
 * there are, where there are any.
 */
final class OwnersCheck implements PlanCheck {
    static final Code MISFIT = Code.warning("YB0816");

    @Override
    public Code code() {
        return MISFIT;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        Plan subject = plan.plan();
        Optional<Organisation> owner = plan.book().organisation(subject.owner().id());
        if (owner.isEmpty()) {
            return Verdict.unknown("noowner");
        }
        String level = subject.level().id();
        String type = owner.get().type().id();
        if (!rule.params().texts(level).contains(type)) {
            return Verdict.broken(
                    subject.owner().in(subject.file()),
                    level + "预案的制定单位" + owner.get().name() + "是" + type,
                    "the " + level + " plan is made by " + owner.get().name() + ", a " + type);
        }
        List<String> kinds = rule.params().texts("kinds-" + level);
        String kind = subject.kind();
        return kind == null || kinds.contains(kind)
                ? Verdict.KEPT
                : Verdict.broken(
                        plan.place(),
                        level + "预案没有" + kind + "这一类",
                        "there is no " + kind + " among " + level + " plans");
    }
}
