package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Operation;

/** Cards of the posts of a unit's plan: at least one, each with steps and with whom to call. A card that is only attached or only in the body is there and is not looked into. */
final class PostCardsCheck implements PlanCheck {
    static final Code LACKING = Code.warning("YB0836");

    @Override
    public Code code() {
        return LACKING;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        List<Operation.PostCard> posts = plan.plan().operation().posts();
        if (posts.isEmpty()) {
            return isElsewhere(plan)
                    ? Verdict.KEPT
                    : Verdict.broken(plan.place(), "一张也没有（posts）", "there is none (posts)");
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Operation.PostCard post : posts) {
            if (post.steps().isEmpty()) {
                faults.add(new Verdict.Fault(
                        plan.place(), new Bilingual(post.title() + "缺处置步骤（steps）", post.id() + " lacks steps")));
            }
            if (post.contacts().isEmpty()) {
                faults.add(new Verdict.Fault(
                        plan.place(), new Bilingual(post.title() + "缺联系人（contacts）", post.id() + " lacks contacts")));
            }
        }
        return Verdict.of(faults);
    }

    private static boolean isElsewhere(PlanCase plan) {
        return plan.plan().attachments().stream()
                        .anyMatch(attachment -> attachment.title().contains("处置卡"))
                || new SectionEvidence(plan).has("cards")
                || plan.body().contains("处置卡");
    }
}
