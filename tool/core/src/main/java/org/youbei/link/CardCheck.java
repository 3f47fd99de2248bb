package org.youbei.link;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Name;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Distribution;
import org.youbei.schema.Nearest;

/** A card that was handed over for a post which its plan does not have. */
final class CardCheck implements LinkCheck {
    static final Code UNKNOWN_POST = Code.error("YB0423");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Distribution card : book.workspace().registers().distributions()) {
            Name post = card.post();
            if (post != null) {
                book.plan(card.plan().id()).ifPresent(plan -> check(card, post, plan, findings));
            }
        }
        return findings;
    }

    private static void check(Distribution card, Name post, Plan plan, List<Diagnostic> findings) {
        List<String> posts =
                plan.operation().posts().stream().map(Operation.PostCard::id).toList();
        if (!posts.contains(post.text())) {
            Diagnostic finding = Diagnostic.at(post.in(card.source().file()), UNKNOWN_POST, post.text(), plan.title());
            findings.add(Nearest.of(post.text(), posts)
                    .map(word -> finding.hintOf("nearest", word))
                    .orElseGet(() -> posts.isEmpty()
                            ? finding.hintOf("none", post.text())
                            : finding.hint(String.join(" ", posts))));
        }
    }
}
