package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.youbei.diagnostic.Bilingual;
import org.youbei.model.drill.DrillDocument;

/** What the front matter of a work plan may hold, as rules ask for it by name. */
final class DrillNeed {
    /** How many members an evaluation team has besides its head. */
    private static final int EVALUATORS = 2;

    private DrillNeed() {}

    /** Returns what of the thing of a name is not there; nothing when all is. */
    static List<Bilingual> lacking(String name, PlannedDrill drill) {
        DrillDocument document = drill.document();
        DrillDocument.Safety safety = document.safety();
        return switch (name) {
            case "risks" ->
                none(safety != null && !safety.risks().isEmpty(), "可能发生的意外（safety.risks）", "risks of the drill");
            case "abort" ->
                none(safety != null && !safety.abort().isEmpty(), "中止条件（safety.abort）", "when it is broken off");
            case "leading" -> group(name, "领导小组（groups 中的 leading）", document);
            case "control" -> group(name, "策划导调组（groups 中的 control）", document);
            case "publicity" -> group(name, "宣传组（groups 中的 publicity）", document);
            case "support" -> group(name, "保障组（groups 中的 support）", document);
            case "evaluation" -> group(name, "评估组（groups 中的 evaluation）", document);
            case "evaluators" -> evaluators(document);
            case "measures" -> measures(document);
            default -> throw new IllegalStateException(name);
        };
    }

    private static List<Bilingual> group(String kind, String chinese, DrillDocument document) {
        return none(document.groups().stream().anyMatch(group -> kind.equals(group.kind())), chinese, kind + " group");
    }

    /** A drill without an evaluation team at all lacks its head and its members. */
    private static List<Bilingual> evaluators(DrillDocument document) {
        List<DrillDocument.Group> teams = document.groups().stream()
                .filter(group -> "evaluation".equals(group.kind()))
                .toList();
        List<Bilingual> lacking = new ArrayList<>();
        lacking.addAll(none(
                teams.stream().map(DrillDocument.Group::lead).anyMatch(Objects::nonNull),
                "评估组负责人（lead）",
                "head of the evaluation team"));
        lacking.addAll(none(
                teams.stream().mapToInt(team -> team.members().size()).sum() >= EVALUATORS,
                "评估组成员" + EVALUATORS + "人以上（members）",
                EVALUATORS + " members of the evaluation team"));
        return lacking;
    }

    private static List<Bilingual> measures(DrillDocument document) {
        List<Bilingual> lacking =
                new ArrayList<>(none(!document.objectives().isEmpty(), "演练目标（objectives）", "objectives"));
        for (DrillDocument.Objective objective : document.objectives()) {
            String id = objective.id();
            lacking.addAll(
                    none(objective.measure() != null, "目标" + id + "的评估方法（measure）", "how " + id + " is measured"));
            lacking.addAll(none(objective.standard() != null, "目标" + id + "的标准（standard）", "standard of " + id));
        }
        return lacking;
    }

    private static List<Bilingual> none(boolean there, String chinese, String english) {
        return there ? List.of() : List.of(new Bilingual(chinese, english));
    }
}
