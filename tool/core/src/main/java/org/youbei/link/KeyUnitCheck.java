package org.youbei.link;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Colour;
import org.youbei.model.EventId;
import org.youbei.model.OrganisationId;
import org.youbei.model.Reference;
import org.youbei.model.register.Organisation;

/** Key units (重点防御单位) whose own plans do not say what they do at the red warning of an event. Says nothing while a file is broken that may say it. */
final class KeyUnitCheck implements LinkCheck {
    static final Code UNSAID = Code.warning("YB0430");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        if (book.workspace().broken().isEmpty()) {
            for (Organisation unit : book.workspace().registers().organisations()) {
                for (Reference<EventId> event : unit.keyFor()) {
                    if (book.event(event.id()).isPresent() && !isSaid(book, unit.id(), event.id())) {
                        findings.add(unsaid(book, unit, event));
                    }
                }
            }
        }
        return findings;
    }

    private static boolean isSaid(PlanBook book, OrganisationId unit, EventId event) {
        return book.workspace().plans().stream()
                .filter(plan -> plan.owner().id().equals(unit))
                .flatMap(plan -> plan.operation().warnings().stream())
                .anyMatch(link -> link.on().colour() == Colour.RED
                        && link.on().event().id().equals(event));
    }

    private static Diagnostic unsaid(PlanBook book, Organisation unit, Reference<EventId> event) {
        String name = book.event(event.id()).orElseThrow().name();
        return Diagnostic.at(event.in(unit.source().file()), UNSAID, unit.name(), name)
                .hint(event.id().value());
    }
}
