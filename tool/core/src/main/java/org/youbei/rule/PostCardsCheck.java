package org.youbei.rule;

import org.youbei.diagnostic.Code;

/** Cards of the posts of a unit's plan: at least one, under posts, attached or in the body. What a card must say is judged by {@link PostCardCheck}. */
final class PostCardsCheck implements PlanCheck {
    static final Code LACKING = Code.warning("YB0836");

    @Override
    public Code code() {
        return LACKING;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        return !plan.plan().operation().posts().isEmpty() || isElsewhere(plan)
                ? Verdict.KEPT
                : Verdict.broken(plan.place(), "一张也没有（posts）", "there is none (posts)");
    }

    private static boolean isElsewhere(PlanCase plan) {
        return plan.plan().attachments().stream()
                        .anyMatch(attachment -> attachment.title().contains("处置卡"))
                || new SectionEvidence(plan).has("cards")
                || plan.body().contains("处置卡");
    }
}
