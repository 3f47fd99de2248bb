package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.ContactId;
import org.youbei.model.Reference;
import org.youbei.model.plan.Operation;
import org.youbei.text.SourceRange;

/** What the card of each post of a plan must say: steps, not more of them than a person keeps in mind, and whom to call, with a phone. Parameter {@code most}: how many steps. */
final class PostCardCheck implements PlanCheck {
    static final Code CARD = Code.error("YB0869");

    @Override
    public Code code() {
        return CARD;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        List<Operation.PostCard> posts = plan.plan().operation().posts();
        if (posts.isEmpty()) {
            return Verdict.unknown("noposts");
        }
        int most = rule.params().number("most");
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Operation.PostCard post : posts) {
            steps(plan, post, most, faults);
            contacts(plan, post, faults);
        }
        return Verdict.of(faults);
    }

    private static void steps(PlanCase plan, Operation.PostCard post, int most, List<Verdict.Fault> faults) {
        int steps = post.steps().size();
        if (steps == 0) {
            fault(plan, post, "缺处置步骤（steps: [步骤, 步骤]）", " lacks steps (steps: [STEP, STEP])", faults);
        } else if (steps > most) {
            fault(
                    plan,
                    post,
                    "有" + steps + "步（steps），多于" + most + "步",
                    " has " + steps + " steps, more than " + most,
                    faults);
        }
    }

    private static void contacts(PlanCase plan, Operation.PostCard post, List<Verdict.Fault> faults) {
        if (post.contacts().isEmpty()) {
            fault(plan, post, "缺联系人（contacts: [人员或单位编号]）", " lacks contacts (contacts: [ID])", faults);
        }
        for (Reference<ContactId> contact : post.contacts()) {
            if (Reach.isSilent(contact.id(), plan.book())) {
                String name =
                        plan.book().entry(contact.id().value()).orElseThrow().name();
                faults.add(new Verdict.Fault(
                        contact.in(plan.plan().file()),
                        new Bilingual(
                                post.title() + "的联系人" + name + "没有电话",
                                name + ", a contact of " + post.id() + ", has no phone")));
            }
        }
    }

    private static void fault(
            PlanCase plan, Operation.PostCard post, String chinese, String english, List<Verdict.Fault> faults) {
        faults.add(new Verdict.Fault(
                new SourceRange(plan.plan().file(), post.span()),
                new Bilingual(post.title() + chinese, post.id() + english)));
    }
}
