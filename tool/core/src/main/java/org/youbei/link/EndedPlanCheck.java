package org.youbei.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.model.plan.Plan;

/** A plan that is acted upon and leans on one that was repealed or superseded. */
final class EndedPlanCheck implements LinkCheck {
    static final Code ENDED_PLAN = Code.error("YB0407");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Plan plan : book.workspace().plans()) {
            if (!plan.status().isEnded()) {
                plan.links().parents().forEach(parent -> check(book, plan, parent.plan(), findings));
                plan.links().relations().forEach(relation -> check(book, plan, relation.plan(), findings));
            }
        }
        return findings;
    }

    private static void check(PlanBook book, Plan plan, Reference<PlanId> reference, List<Diagnostic> findings) {
        Optional<Plan> target = book.plan(reference.id());
        if (target.isPresent() && target.get().status().isEnded()) {
            Plan ended = target.get();
            Diagnostic finding = Diagnostic.at(
                            reference.in(plan.file()),
                            ENDED_PLAN,
                            ended.title(),
                            ended.status().id())
                    .relate(ended.source(), "first", ended.status().id());
            findings.add(successor(book, ended)
                    .map(next -> finding.hintOf("successor", next.id().value(), next.title()))
                    .orElseGet(finding::hint));
        }
    }

    private static Optional<Plan> successor(PlanBook book, Plan ended) {
        return book.workspace().plans().stream()
                .filter(plan -> plan.links().supersedes().stream()
                        .anyMatch(old -> old.id().equals(ended.id())))
                .findFirst();
    }
}
