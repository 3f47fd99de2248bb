package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.List;
import org.youbei.document.drill.Block.Cell;
import org.youbei.document.drill.Block.Column;
import org.youbei.document.drill.Block.Row;
import org.youbei.html.Html;
import org.youbei.model.drill.DrillDocument;

/** The work plan (工作方案, AQ/T 9007 6.2.1): what the programme says, scenario, objectives, groups, course, and the text of {@code drill.md}. */
final class WorkPlan {
    private final Speech speech;
    private final DrillFile file;

    private WorkPlan(Speech speech, DrillFile file) {
        this.speech = speech;
        this.file = file;
    }

    /**
     * Returns the blocks.
     *
     * @param body the text of the work plan
     */
    static List<Block> of(Speech speech, DrillFile file, Html body) {
        WorkPlan plan = new WorkPlan(speech, file);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Facts.all(speech, file));
        scenario(speech, file, blocks);
        plan.objectives(blocks);
        plan.groups(blocks);
        Course course = Course.of(file);
        if (!course.parts().isEmpty()) {
            blocks.add(Block.heading(speech.say("head.course")));
            blocks.add(course.table(speech));
        }
        if (!body.markup().isBlank()) {
            blocks.add(Block.heading(speech.say("head.text")));
            blocks.add(Block.body(body));
        }
        return blocks;
    }

    static void scenario(Speech speech, DrillFile file, List<Block> blocks) {
        DrillDocument document = file.document();
        if (document != null && document.scenario() != null) {
            blocks.add(Block.heading(speech.say("head.scenario")));
            blocks.add(Block.text(document.scenario()));
        }
    }

    private void objectives(List<Block> blocks) {
        if (!file.objectives().isEmpty()) {
            blocks.add(Block.heading(speech.say("head.objectives")));
            blocks.add(objectives(speech, file));
        }
    }

    /** Returns the objectives with what each tests and how it is measured. */
    static Block objectives(Speech speech, DrillFile file) {
        List<Row> rows = new ArrayList<>();
        for (DrillDocument.Objective objective : file.objectives()) {
            rows.add(Row.of(
                    objective.id(),
                    objective.text(),
                    speech.action(objective.action()),
                    speech.measure(objective),
                    Speech.blankIfNull(objective.standard())));
        }
        return Block.table(
                List.of(
                        new Column(speech.say("col.objective"), 7),
                        new Column(speech.say("col.text"), 28),
                        new Column(speech.say("col.action"), 28),
                        new Column(speech.say("col.measure"), 12),
                        new Column(speech.say("col.standard"), 25)),
                rows);
    }

    private void groups(List<Block> blocks) {
        if (file.groups().isEmpty()) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (DrillDocument.Group group : file.groups()) {
            rows.add(new Row(List.of(
                    Cell.of(group.title()),
                    Cell.of(speech.contact(group.lead())),
                    Cell.of(speech.contacts(group.members())),
                    new Cell(group.duties()))));
        }
        blocks.add(Block.heading(speech.say("head.groups")));
        blocks.add(Block.table(
                List.of(
                        new Column(speech.say("col.group"), 18),
                        new Column(speech.say("col.lead"), 20),
                        new Column(speech.say("col.members"), 24),
                        new Column(speech.say("col.duties"), 38)),
                rows));
    }
}
