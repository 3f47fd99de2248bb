package org.youbei.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.ActionRef;
import org.youbei.model.Name;
import org.youbei.model.PlanId;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Script;
import org.youbei.model.plan.Plan;
import org.youbei.schema.Nearest;
import org.youbei.text.SourceRange;

/** A drill that tests an action which its plan does not have. */
final class DrillActionCheck implements LinkCheck {
    static final Code UNKNOWN_ACTION = Code.error("YB0419");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Programme programme : book.workspace().programmes()) {
            for (Programme.Drill drill : programme.drills()) {
                drill.tests().forEach(tested -> tested(book, programme.file(), tested, findings));
            }
        }
        for (DrillDocument drill : book.workspace().drillDocuments()) {
            drill.objectives().forEach(objective -> action(book, drill.file(), objective.action(), findings));
        }
        for (Script script : book.workspace().scripts()) {
            script.rows().forEach(row -> action(book, script.file(), row.action(), findings));
        }
        return findings;
    }

    private static void tested(PlanBook book, String file, Programme.Tested tested, List<Diagnostic> findings) {
        for (Name action : tested.actions()) {
            check(book, action.in(file), tested.plan().id(), action.text(), findings);
        }
    }

    private static void action(PlanBook book, String file, @Nullable ActionRef action, List<Diagnostic> findings) {
        if (action != null) {
            check(book, action.plan().in(file), action.plan().id(), action.action(), findings);
        }
    }

    private static void check(PlanBook book, SourceRange place, PlanId id, String action, List<Diagnostic> findings) {
        Optional<Plan> plan = book.plan(id);
        if (plan.isEmpty()) {
            return;
        }
        List<String> actions = plan.get().operation().responses().stream()
                .flatMap(response -> response.actions().stream())
                .map(known -> known.id())
                .toList();
        if (!actions.contains(action)) {
            Diagnostic finding =
                    Diagnostic.at(place, UNKNOWN_ACTION, action, plan.get().title());
            findings.add(Nearest.of(action, actions)
                    .map(nearest -> finding.hintOf("nearest", nearest))
                    .orElseGet(() -> finding.hint(String.join(" ", actions))));
        }
    }
}
