package org.youbei.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.PlanId;
import org.youbei.model.plan.Links;
import org.youbei.model.plan.Plan;

/** A plan whose parent changed since someone last looked whether the two still fit. A parent that was never marked as looked at is not a finding. */
final class SuspectCheck implements LinkCheck {
    static final Code SUSPECT = Code.warning("YB0424");

    private final Function<String, String> bodies;

    SuspectCheck(Function<String, String> bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<Diagnostic> check(PlanBook book) {
        Map<PlanId, Optional<String>> prints = new HashMap<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (Plan plan : book.workspace().plans()) {
            for (Links.Parent parent : plan.links().parents()) {
                if (parent.reviewed() != null && !plan.status().isEnded()) {
                    prints.computeIfAbsent(parent.plan().id(), id -> ParentFingerprint.of(book, id, bodies))
                            .filter(now -> !now.equals(parent.reviewed()))
                            .ifPresent(now -> findings.add(suspect(book, plan, parent, now)));
                }
            }
        }
        return findings;
    }

    private static Diagnostic suspect(PlanBook book, Plan plan, Links.Parent parent, String now) {
        var above = book.entry(parent.plan().id().value()).orElseThrow();
        return Diagnostic.at(
                        parent.plan().in(plan.file()), SUSPECT, above.name(), String.valueOf(parent.reviewed()), now)
                .hint(above.id().value(), plan.id().value())
                .relate(above.source(), "now", now);
    }
}
