package org.youbei.rule;

import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Lifecycle;

/** Reviews that passed a plan with fewer votes than it takes. Parameters {@code of}, {@code least}: the share, {@code least} of {@code of}. */
final class VotesCheck implements PlanCheck {
    static final Code FEW = Code.warning("YB0865");

    @Override
    public Code code() {
        return FEW;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        Lifecycle.Preparation preparation = plan.plan().lifecycle().preparation();
        Lifecycle.ExpertReview review = preparation == null ? null : preparation.expertReview();
        Integer experts = review == null ? null : review.experts();
        Integer yes = review == null ? null : review.yes();
        if (experts == null || yes == null) {
            return Verdict.unknown("novotes");
        }
        long votes = (long) yes * rule.params().number("of");
        return votes >= (long) experts * rule.params().number("least")
                ? Verdict.KEPT
                : Verdict.broken(
                        plan.place(), experts + "名专家中" + yes + "名同意", yes + " of " + experts + " experts agreed");
    }
}
