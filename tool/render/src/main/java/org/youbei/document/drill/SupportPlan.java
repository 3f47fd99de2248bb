package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.List;
import org.youbei.document.drill.Block.Column;
import org.youbei.document.drill.Block.Row;
import org.youbei.model.drill.DrillDocument;

/** The support plan (保障方案, AQ/T 9007 6.2.4 and 6.3): what is provided by whom, what may go wrong, when and how the drill is broken off. */
final class SupportPlan {
    private SupportPlan() {}

    static List<Block> of(Speech speech, DrillFile file) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Facts.all(speech, file));
        DrillDocument document = file.document();
        if (document == null) {
            return blocks;
        }
        if (!document.support().isEmpty()) {
            blocks.add(Block.heading(speech.say("head.support")));
            blocks.add(Block.list(document.support()));
        }
        for (DrillDocument.Group group : document.groups()) {
            if ("support".equals(group.kind())) {
                blocks.add(Block.heading(group.title()));
                blocks.add(Block.facts(List.of(
                        Row.of(speech.say("col.lead"), speech.contact(group.lead())),
                        Row.of(speech.say("col.members"), speech.contacts(group.members())),
                        new Row(List.of(Block.Cell.of(speech.say("col.duties")), new Block.Cell(group.duties()))))));
            }
        }
        safety(speech, document.safety(), blocks);
        return blocks;
    }

    private static void safety(
            Speech speech, DrillDocument.@org.jspecify.annotations.Nullable Safety safety, List<Block> blocks) {
        List<String> risks = safety == null ? List.of() : safety.risks();
        List<String> abort = safety == null ? List.of() : safety.abort();
        blocks.add(Block.heading(speech.say("head.measures")));
        if (risks.isEmpty()) {
            blocks.add(Block.text(speech.say("support.norisks")));
        } else {
            blocks.add(Block.table(
                    List.of(
                            new Column(speech.say("col.row"), 8),
                            new Column(speech.say("col.risk"), 40),
                            new Column(speech.say("col.measures"), 32),
                            new Column(speech.say("col.responsible"), 20)),
                    numbered(risks)));
        }
        blocks.add(Block.heading(speech.say("head.abort")));
        blocks.add(abort.isEmpty() ? Block.text(speech.say("support.noabort")) : Block.list(abort));
        blocks.add(Block.heading(speech.say("head.procedure")));
        blocks.add(Block.steps(speech.lines("abort.list")));
    }

    private static List<Row> numbered(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(Row.of(String.valueOf(i + 1), lines.get(i), "", ""));
        }
        return rows;
    }
}
