package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.youbei.document.drill.Block.Column;
import org.youbei.document.drill.Block.Row;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Script;

/** The evaluation plan (评估方案, AQ/T 9007 6.2.3): information, content, standards, procedure, and forms: a score sheet for each objective and one for the whole. */
final class EvaluationPlan {
    private static final int ROOM = 4;

    private final Speech speech;
    private final DrillFile file;
    private final List<Block> blocks = new ArrayList<>();

    private EvaluationPlan(Speech speech, DrillFile file) {
        this.speech = speech;
        this.file = file;
    }

    static List<Block> of(Speech speech, DrillFile file) {
        EvaluationPlan plan = new EvaluationPlan(speech, file);
        plan.information();
        plan.content();
        plan.standards();
        plan.procedure();
        plan.forms();
        return plan.blocks;
    }

    private void information() {
        blocks.add(Block.heading(speech.say("head.information")));
        blocks.add(Facts.all(speech, file));
        WorkPlan.scenario(speech, file, blocks);
        for (DrillDocument.Group group : file.groups()) {
            if ("evaluation".equals(group.kind())) {
                blocks.add(Block.heading(group.title()));
                blocks.add(Block.facts(List.of(
                        Row.of(speech.say("col.lead"), speech.contact(group.lead())),
                        Row.of(speech.say("col.members"), speech.contacts(group.members())),
                        new Row(List.of(Block.Cell.of(speech.say("col.duties")), new Block.Cell(group.duties()))))));
            }
        }
    }

    private void content() {
        blocks.add(Block.heading(speech.say("head.content")));
        blocks.add(WorkPlan.objectives(speech, file));
    }

    private void standards() {
        blocks.add(Block.heading(speech.say("head.standards")));
        blocks.add(Block.table(
                List.of(new Column(speech.say("col.score"), 16), new Column(speech.say("col.meaning"), 84)),
                Stream.of("5", "3", "1", "0")
                        .map(score -> Row.of(score, speech.of("score", score)))
                        .toList()));
        blocks.add(ratings(speech));
    }

    /** Returns the four ratings and what each means. */
    static Block ratings(Speech speech) {
        return Block.table(
                List.of(new Column(speech.say("col.rating"), 16), new Column(speech.say("col.meaning"), 84)),
                Stream.of("excellent", "good", "fair", "poor")
                        .map(rating -> Row.of(speech.of("rating", rating), speech.of("rating.meaning", rating)))
                        .toList());
    }

    private void procedure() {
        blocks.add(Block.heading(speech.say("head.evaluating")));
        blocks.add(Block.steps(speech.lines("evaluating.list")));
    }

    private void forms() {
        for (DrillDocument.Objective objective : file.objectives()) {
            blocks.add(Block.page());
            sheet(objective);
        }
        blocks.add(Block.page());
        whole();
    }

    private void sheet(DrillDocument.Objective objective) {
        blocks.add(Block.heading(speech.say("head.sheet", objective.id())));
        List<Row> facts = new ArrayList<>();
        facts.add(Row.of(speech.say("col.objective"), objective.text()));
        facts.add(Row.of(speech.say("col.action"), speech.action(objective.action())));
        facts.add(Row.of(speech.say("col.measure"), speech.measure(objective)));
        facts.add(Row.of(speech.say("col.standard"), Speech.blankIfNull(objective.standard())));
        blocks.add(Block.facts(facts));
        observed(objective.id());
        String measure = objective.measure() == null ? "score" : objective.measure();
        switch (measure) {
            case "choice" ->
                blocks.add(Block.boxes(
                        speech.say("boxes.choice"), List.of(speech.say("boxes.yes"), speech.say("boxes.no"))));
            case "time" ->
                blocks.add(
                        Block.blanks(speech.say("blank.began"), speech.say("blank.ended"), speech.say("blank.needed")));
            default -> {
                // Every objective is scored; those that are measured or chosen have this beside what they measure.
            }
        }
        blocks.add(Block.boxes(
                speech.say("boxes.score"),
                Stream.of("0", "1", "3", "5")
                        .map(score -> speech.of("score.short", score))
                        .toList()));
        blocks.add(Block.room(speech.say("blank.seen"), ROOM));
        blocks.add(Block.room(speech.say("blank.problems"), ROOM));
        blocks.add(Block.blanks(speech.say("blank.evaluator"), speech.say("blank.time")));
    }

    private void observed(String objective) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < file.rows().size(); i++) {
            Script.Row row = file.rows().get(i);
            if (row.objective() != null && row.objective().text().equals(objective)) {
                rows.add(Row.of(
                        String.valueOf(i + 1),
                        Speech.blankIfNull(row.at()),
                        speech.organisations(row.to()),
                        Speech.blankIfNull(row.expect()),
                        "",
                        ""));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(Block.table(
                    List.of(
                            new Column(speech.say("col.row"), 7),
                            new Column(speech.say("col.at"), 13),
                            new Column(speech.say("col.to"), 18),
                            new Column(speech.say("col.expect"), 34),
                            new Column(speech.say("col.actual"), 13),
                            new Column(speech.say("col.remark"), 15)),
                    rows));
        }
    }

    private void whole() {
        blocks.add(Block.heading(speech.say("head.whole")));
        blocks.add(Block.table(
                List.of(
                        new Column(speech.say("col.objective"), 10),
                        new Column(speech.say("col.text"), 54),
                        new Column(speech.say("col.score"), 12),
                        new Column(speech.say("col.remark"), 24)),
                file.objectives().stream()
                        .map(objective -> Row.of(objective.id(), objective.text(), "", ""))
                        .toList()));
        blocks.add(Block.boxes(
                speech.say("boxes.rating"),
                Stream.of("excellent", "good", "fair", "poor")
                        .map(rating -> speech.of("rating", rating))
                        .toList()));
        for (String aspect : speech.lines("aspects.list")) {
            blocks.add(Block.room(aspect, 2));
        }
        blocks.add(Block.blanks(speech.say("blank.leader"), speech.say("blank.time")));
    }
}
