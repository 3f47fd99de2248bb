package org.youbei.link;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Entry;
import org.youbei.workspace.Registers;
import org.youbei.workspace.Workspace;

/** An id that two entries have: plans, drills and register entries share one set of names. */
final class DuplicateCheck implements LinkCheck {
    static final Code DUPLICATE_ID = Code.error("YB0403");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        for (List<? extends Entry> entries : all(book.workspace())) {
            for (Entry entry : entries) {
                Entry first = book.entry(entry.id().value()).orElse(entry);
                boolean builtIn = entry.source().file().startsWith("schemas/");
                if (!first.source().equals(entry.source()) && !builtIn) {
                    findings.add(Diagnostic.at(
                                    entry.source(), DUPLICATE_ID, entry.id().value(), first.name())
                            .hint(entry.id().value())
                            .relate(first.source(), "first", first.name()));
                }
            }
        }
        return findings;
    }

    /** Returns the entries of all kinds that share one set of names. */
    static List<List<? extends Entry>> all(Workspace workspace) {
        Registers registers = workspace.registers();
        List<List<? extends Entry>> all = new ArrayList<>(List.of(
                workspace.plans(),
                workspace.config().external(),
                workspace.documents(),
                registers.places(),
                registers.organisations(),
                registers.people(),
                registers.teams(),
                registers.supplies(),
                registers.shelters()));
        all.addAll(List.of(
                registers.hazards(),
                registers.ladders(),
                registers.tasks(),
                registers.equipment(),
                registers.waterSites(),
                registers.bases(),
                registers.events()));
        workspace.programmes().forEach(programme -> all.add(programme.drills()));
        all.add(workspace.activations());
        return all;
    }
}
