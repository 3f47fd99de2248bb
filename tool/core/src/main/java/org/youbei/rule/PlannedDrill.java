package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.text.SourceRange;

/** A drill of a programme that has a work plan, and the day on which it is or was held, when that is known. */
record PlannedDrill(
        Programme.Drill drill,
        DrillDocument document,
        @Nullable LocalDate on) {
    /** Returns all drills that have a work plan, in the order of programmes. */
    static List<PlannedDrill> of(Facts facts) {
        Map<String, DrillDocument> documents = new HashMap<>();
        facts.workspace().drillDocuments().forEach(document -> documents.put(document.file(), document));
        Map<String, LocalDate> held = new HashMap<>();
        for (Result result : facts.workspace().results()) {
            if (result.held() != null) {
                held.put(result.file(), result.held());
            }
        }
        List<PlannedDrill> planned = new ArrayList<>();
        for (Programme programme : facts.workspace().programmes()) {
            String folder = programme.file().substring(0, programme.file().lastIndexOf('/') + 1);
            for (Programme.Drill drill : programme.drills()) {
                String own = folder + drill.id().value();
                DrillDocument document = documents.get(own + "/drill.md");
                if (document != null) {
                    LocalDate day = held.get(own + "/result.yaml");
                    planned.add(new PlannedDrill(drill, document, day == null ? drill.date() : day));
                }
            }
        }
        return planned;
    }

    /** Returns where a finding stands that has no better place: the file of the work plan. */
    SourceRange place() {
        return SourceRange.ofFile(document.file());
    }

    /** Returns the front matter's words and the body, joined. */
    String text(Facts facts) {
        Stream<String> scenario = Stream.ofNullable(document.scenario());
        Stream<String> objectives = document.objectives().stream().map(DrillDocument.Objective::text);
        Stream<String> groups = document.groups().stream().map(DrillDocument.Group::title);
        DrillDocument.Safety safety = document.safety();
        Stream<String> risks =
                safety == null ? Stream.of() : Stream.concat(safety.risks().stream(), safety.abort().stream());
        List<String> all = Stream.of(
                        scenario,
                        objectives,
                        groups,
                        document.support().stream(),
                        risks,
                        Stream.of(facts.bodies().apply(document.file())))
                .flatMap(texts -> texts)
                .toList();
        return String.join("\n", all);
    }
}
