package org.youbei.drill.format;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Lessons;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.text.JsonText;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The evaluation of a drill for programs: its objectives with what they got, and what is done about its findings (the improvement plan). */
public final class EvaluationJson {
    private static final int VERSION = 1;

    private final Style style;

    /** How scores and the rating are said: as here, or by the letters of HSEEP. */
    public enum Style {
        JSON,
        HSEEP
    }

    public EvaluationJson(Style style) {
        this.style = style;
    }

    /** Returns the evaluation of a drill that was held. */
    public String write(Programme.Drill drill, @Nullable DrillDocument document, Result result) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", VERSION);
        root.put("drill", drill.id().value()).put("title", drill.title());
        put(root, "form", drill.form());
        put(root, "date", text(result.held()));
        put(root, "aborted", result.aborted());
        String rating = result.rating();
        if (rating != null) {
            put(root, "rating", style == Style.HSEEP ? Hseep.ofRating(rating).name() : rating);
        }
        if (document != null) {
            Map<String, Result.Score> scores = new HashMap<>();
            result.scores().forEach(score -> scores.put(score.objective().text(), score));
            document.objectives()
                    .forEach(one -> objective(root.withArray("objectives").addObject(), one, scores.get(one.id())));
        }
        Map<String, Lessons.Finding> findings = new HashMap<>();
        result.findings().forEach(finding -> findings.put(finding.id(), finding));
        result.corrections()
                .forEach(action -> action(root.withArray("improvements").addObject(), action, findings));
        return JsonText.write(root);
    }

    private void objective(ObjectNode node, DrillDocument.Objective one, Result.@Nullable Score score) {
        node.put("id", one.id()).put("text", one.text());
        put(
                node,
                "action",
                one.action() == null
                        ? null
                        : one.action().plan().id().value() + "#" + one.action().action());
        put(node, "measure", one.measure());
        put(node, "standard", one.standard());
        if (score != null && style == Style.HSEEP) {
            node.put("rating", Hseep.ofScore(score.score()).name());
        } else if (score != null) {
            node.put("score", score.score());
        }
        put(node, "note", score == null ? null : score.note());
    }

    private static void action(ObjectNode node, Lessons.Correction action, Map<String, Lessons.Finding> findings) {
        node.put("id", action.id());
        Lessons.Finding finding =
                action.finding() == null ? null : findings.get(action.finding().text());
        if (finding != null) {
            put(node, "problem", finding.text());
            put(node, "cause", finding.cause());
            put(
                    node,
                    "plan",
                    finding.plan() == null ? null : finding.plan().id().value());
            put(node, "section", finding.section());
        }
        put(node, "do", action.text());
        put(node, "owner", action.owner() == null ? null : action.owner().id().value());
        put(node, "due", text(action.due()));
        put(node, "status", action.status());
        put(node, "commit", action.commit());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
