package org.youbei.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Entry;
import org.youbei.model.plan.Plan;
import org.youbei.workspace.Registers;

/** A person, team, stock, shelter or risk point that nothing uses: perhaps a plan forgot it. Says nothing while a file is broken that may use it. */
final class UnusedCheck implements LinkCheck {
    static final Code UNUSED = Code.note("YB0409");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        if (!book.workspace().broken().isEmpty()) {
            return List.of();
        }
        Set<String> used = used(book);
        Registers registers = book.workspace().registers();
        List<Diagnostic> findings = new ArrayList<>();
        for (List<? extends Entry> entries : List.of(
                registers.people(),
                registers.teams(),
                registers.supplies(),
                registers.shelters(),
                registers.hazards())) {
            for (Entry entry : entries) {
                if (!used.contains(entry.id().value())) {
                    findings.add(Diagnostic.at(
                                    entry.source(),
                                    UNUSED,
                                    entry.name(),
                                    entry.id().value())
                            .hint());
                }
            }
        }
        return findings;
    }

    private static Set<String> used(PlanBook book) {
        Set<String> used = new HashSet<>();
        References.walk(
                book.workspace(),
                (file, from, reference) -> used.add(reference.id().value()));
        BodyLinkCheck.bodies(book).forEach(body -> body.outline().wikiLinks().forEach(link -> used.add(link.target())));
        for (Plan plan : book.workspace().plans()) {
            plan.operation()
                    .responses()
                    .forEach(response -> response.actions().forEach(action -> {
                        if (action.by() != null) {
                            used.add(action.by().name());
                        }
                    }));
        }
        return used;
    }
}
