package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.List;
import org.youbei.document.drill.Block.Cell;
import org.youbei.document.drill.Block.Row;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Script;

/** The papers of a drill at a table (桌面推演): the facilitator's guide, situations to hand out, questions, slides. What is expected stands in the guide alone. */
final class CoursePack {
    private static final int ROOM = 3;

    private final Speech speech;
    private final DrillFile file;

    CoursePack(Speech speech, DrillFile file) {
        this.speech = speech;
        this.file = file;
    }

    /** Returns the guide: rules, time plan, then each situation with its questions and what is expected. */
    List<Block> facilitator() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Facts.all(speech, file));
        WorkPlan.scenario(speech, file, blocks);
        PlayerGuide.rules(speech, blocks, "facilitating");
        Course course = Course.of(file);
        if (!course.parts().isEmpty()) {
            blocks.add(Block.heading(speech.say("head.timeplan")));
            blocks.add(course.table(speech));
        }
        for (int i = 0; i < file.rows().size(); i++) {
            situation(i, blocks);
        }
        blocks.add(Block.heading(speech.say("head.debrief")));
        blocks.add(Block.steps(speech.lines("debrief.list")));
        return blocks;
    }

    private void situation(int index, List<Block> blocks) {
        Script.Row row = file.rows().get(index);
        blocks.add(Block.sub(heading(index)));
        List<Row> facts = new ArrayList<>();
        facts.add(Row.of(speech.say("col.inject"), Speech.blankIfNull(row.inject())));
        fact(facts, "col.to", speech.organisations(row.to()));
        facts.add(new Row(List.of(Cell.of(speech.say("col.questions")), new Cell(questions()))));
        fact(facts, "col.expect", Speech.blankIfNull(row.expect()));
        fact(facts, "col.action", speech.action(row.action()));
        fact(facts, "col.objective", objective(row));
        facts.add(Row.of(speech.say("col.decided"), ""));
        blocks.add(Block.facts(facts));
    }

    private String objective(Script.Row row) {
        if (row.objective() == null) {
            return "";
        }
        String id = row.objective().text();
        return file.objectives().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(this::withStandard)
                .orElse(id);
    }

    private String withStandard(DrillDocument.Objective objective) {
        String standard = objective.standard();
        return objective.id() + " " + objective.text() + (standard == null ? "" : speech.say("paren", standard));
    }

    private void fact(List<Row> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(Row.of(speech.say(key), value));
        }
    }

    private String heading(int index) {
        String at = Speech.blankIfNull(file.rows().get(index).at());
        return name(index) + (at.isEmpty() ? "" : speech.say("dot") + at);
    }

    private String name(int index) {
        return speech.say("situation", index + 1);
    }

    private List<String> questions() {
        return speech.lines("questions.list");
    }

    /** Returns a page for each situation: what players may read once it is before them. */
    List<Block> situations() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < file.rows().size(); i++) {
            Script.Row row = file.rows().get(i);
            if (i > 0) {
                blocks.add(Block.page());
            }
            blocks.add(Block.situation(heading(i), List.of(Speech.blankIfNull(row.inject()))));
            List<Row> facts = new ArrayList<>();
            fact(facts, "col.by", speech.sender(row));
            fact(facts, "col.to", speech.organisations(row.to()));
            fact(facts, "col.channel", speech.of("channel", row.channel()));
            blocks.add(Block.facts(facts));
            blocks.add(Block.heading(speech.say("head.questions")));
            blocks.add(Block.steps(questions()));
            blocks.add(Block.room(speech.say("blank.answer"), 2 * ROOM));
        }
        return blocks;
    }

    /** Returns the answer sheets of a unit: the same questions to each situation, by number; nothing of the situations. */
    List<Block> questionSheets() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.text(speech.say("questions.how")));
        blocks.add(Block.blanks(speech.say("blank.unit"), speech.say("blank.name")));
        for (int i = 0; i < file.rows().size(); i++) {
            blocks.add(Block.sub(name(i)));
            blocks.add(Block.table(
                    List.of(
                            new Block.Column(speech.say("col.question"), 38),
                            new Block.Column(speech.say("blank.answer"), 62)),
                    questions().stream().map(question -> Row.of(question, "")).toList()));
        }
        return blocks;
    }

    /** Returns the slides: the rules, then each situation with the questions. */
    List<Block> slides() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.slide(speech.say("head.rules"), speech.lines("slides.rules")));
        for (int i = 0; i < file.rows().size(); i++) {
            Script.Row row = file.rows().get(i);
            List<String> lines = new ArrayList<>();
            lines.add(Speech.blankIfNull(row.inject()));
            lines.addAll(questions());
            blocks.add(Block.slide(heading(i), lines));
        }
        blocks.add(Block.slide(speech.say("head.debrief"), speech.lines("debrief.list")));
        return blocks;
    }
}
