package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.plan.Plan;

/** A drill of a programme that was held, and the plans of this workspace that it drilled. */
record HeldDrill(LocalDate on, Programme.Drill drill, List<Plan> plans, Result result) {
    /** Returns all drills that were held, in the order of programmes. */
    static List<HeldDrill> of(Facts facts) {
        Map<String, Result> results = new HashMap<>();
        facts.workspace().results().forEach(result -> results.put(result.file(), result));
        List<HeldDrill> held = new ArrayList<>();
        for (Programme programme : facts.workspace().programmes()) {
            String folder = programme.file().substring(0, programme.file().lastIndexOf('/') + 1);
            for (Programme.Drill drill : programme.drills()) {
                Result result = results.get(folder + drill.id().value() + "/result.yaml");
                LocalDate on = result == null ? null : result.held();
                if (result != null && on != null && !on.isAfter(facts.today())) {
                    List<Plan> plans = drill.plans().stream()
                            .flatMap(plan -> facts.book().plan(plan.id()).stream())
                            .toList();
                    held.add(new HeldDrill(on, drill, plans, result));
                }
            }
        }
        return held;
    }
}
