package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.document.drill.Block.Column;
import org.youbei.document.drill.Block.Row;
import org.youbei.model.OrganisationId;
import org.youbei.model.Reference;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Script;

/** The course of a drill in its main parts: for each objective from when to when the script has it and who acts; no inject and no expectation. */
record Course(List<Part> parts) {
    /** A part: what it shows, from when to when, and who acts in it. */
    record Part(String text, String from, String to, List<Reference<OrganisationId>> units) {}

    /** Returns the parts in the order of the script; objectives of no row are in none. */
    static Course of(DrillFile file) {
        Map<String, List<Script.Row>> byObjective = new LinkedHashMap<>();
        for (Script.Row row : file.rows()) {
            if (row.objective() != null && row.at() != null) {
                byObjective
                        .computeIfAbsent(row.objective().text(), id -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Part> parts = new ArrayList<>();
        byObjective.forEach((id, rows) -> {
            DrillDocument.Objective objective = objective(file, id);
            if (objective != null) {
                parts.add(part(objective, rows));
            }
        });
        return new Course(parts);
    }

    private static DrillDocument.@Nullable Objective objective(DrillFile file, String id) {
        return file.objectives().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Part part(DrillDocument.Objective objective, List<Script.Row> rows) {
        Set<OrganisationId> seen = new LinkedHashSet<>();
        List<Reference<OrganisationId>> units = new ArrayList<>();
        rows.stream().flatMap(row -> row.to().stream()).forEach(unit -> {
            if (seen.add(unit.id())) {
                units.add(unit);
            }
        });
        String from = Speech.blankIfNull(rows.get(0).at());
        String to = Speech.blankIfNull(rows.get(rows.size() - 1).at());
        return new Part(objective.text(), from, to, units);
    }

    Block table(Speech speech) {
        List<Row> rows = new ArrayList<>();
        for (Part part : parts) {
            String when = part.from().equals(part.to()) ? part.from() : part.from() + speech.say("to") + part.to();
            rows.add(Row.of(when, part.text(), speech.organisations(part.units())));
        }
        return Block.table(
                List.of(
                        new Column(speech.say("col.when"), 22),
                        new Column(speech.say("col.part"), 44),
                        new Column(speech.say("col.units"), 34)),
                rows);
    }
}
