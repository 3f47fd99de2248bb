package org.youbei.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Colour;
import org.youbei.model.EventId;
import org.youbei.model.OrganisationId;
import org.youbei.model.Reference;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;

/** Key units (重点防御单位) whose own plans do not say what they do at the red warning of an event. Says nothing while a file is broken that may say it. */
final class KeyUnitCheck implements LinkCheck {
    static final Code UNSAID = Code.warning("YB0430");

    /** That a plan of an organisation answers the red warning of an event. */
    private record Answer(OrganisationId unit, EventId event) {}

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        if (book.workspace().broken().isEmpty()) {
            Set<Answer> answers = answers(book);
            for (Organisation unit : book.workspace().registers().organisations()) {
                for (Reference<EventId> event : unit.keyFor()) {
                    if (!answers.contains(new Answer(unit.id(), event.id()))) {
                        book.event(event.id()).ifPresent(known -> findings.add(unsaid(unit, event, known.name())));
                    }
                }
            }
        }
        return findings;
    }

    private static Set<Answer> answers(PlanBook book) {
        Set<Answer> answers = new HashSet<>();
        for (Plan plan : book.workspace().plans()) {
            plan.operation().warnings().stream()
                    .filter(link -> link.on().colour() == Colour.RED)
                    .forEach(link -> answers.add(
                            new Answer(plan.owner().id(), link.on().event().id())));
        }
        return answers;
    }

    private static Diagnostic unsaid(Organisation unit, Reference<EventId> event, String name) {
        return Diagnostic.at(event.in(unit.source().file()), UNSAID, unit.name(), name)
                .hint(event.id().value());
    }
}
