package org.youbei.rule;

import java.util.List;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Operation;
import org.youbei.parse.Sections;

/** What speaks for a content's being in a plan, looked for in the whole document before anything is said to be missing. */
final class SectionEvidence {
    private final PlanCase plan;
    private final Sections sections;

    SectionEvidence(PlanCase plan) {
        this.plan = plan;
        this.sections = plan.facts().workspace().sections();
    }

    boolean hasAny(List<String> ids) {
        return ids.stream().anyMatch(this::has);
    }

    /** Returns whether a heading opens the section, the front matter holds it, or its words stand in the body. */
    boolean has(String section) {
        return isHeaded(section) || isInData(section) || isInWords(section);
    }

    private boolean isHeaded(String section) {
        return plan.plan().outline().headings().stream()
                .anyMatch(heading -> section.equals(heading.section()) || section.equals(heading.id()));
    }

    private boolean isInData(String section) {
        Forces forces = plan.plan().forces();
        Operation operation = plan.plan().operation();
        return switch (section) {
            case "command" -> !forces.command().isEmpty();
            case "risk" -> !forces.hazards().isEmpty();
            case "info-report" -> !operation.reporting().isEmpty();
            case "response-levels" -> !operation.responses().isEmpty();
            case "response" ->
                operation.responses().stream()
                        .anyMatch(response -> !response.actions().isEmpty());
            case "monitoring-warning" -> !operation.warnings().isEmpty();
            case "support" -> !forces.teams().isEmpty() && !forces.supplies().isEmpty();
            case "contacts" -> !forces.contacts().isEmpty();
            case "supplies" -> !forces.supplies().isEmpty();
            case "evacuation" -> !forces.shelters().isEmpty();
            case "cards" -> !operation.posts().isEmpty();
            case "basis" -> !plan.plan().links().basis().isEmpty();
            case "plan-system" -> !plan.plan().links().parents().isEmpty();
            default -> false;
        };
    }

    private boolean isInWords(String section) {
        List<String> words = sections.words(section);
        return !words.isEmpty() && words.stream().anyMatch(plan.body()::contains);
    }
}
