package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.List;
import org.youbei.document.drill.Block.Cell;
import org.youbei.document.drill.Block.Column;
import org.youbei.document.drill.Block.Row;
import org.youbei.model.drill.Script;

/** The script (脚本) for those who run the drill: every row with all that it says, and room for the time at which it came. */
final class EventList {
    private EventList() {}

    static List<Block> of(Speech speech, DrillFile file) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < file.rows().size(); i++) {
            Script.Row row = file.rows().get(i);
            rows.add(new Row(List.of(
                    Cell.of(String.valueOf(i + 1)),
                    Cell.of(Speech.blankIfNull(row.at())),
                    Cell.of(Speech.blankIfNull(row.inject())),
                    Cell.of(speech.sender(row)),
                    Cell.of(speech.organisations(row.to())),
                    Cell.of(speech.of("channel", row.channel())),
                    Cell.of(Speech.blankIfNull(row.expect())),
                    Cell.of(speech.action(row.action())),
                    Cell.of(row.objective() == null ? "" : row.objective().text()),
                    Cell.of(""))));
        }
        return List.of(
                Block.text(speech.say("script.how")),
                Block.table(
                        List.of(
                                new Column(speech.say("col.row"), 4),
                                new Column(speech.say("col.at"), 8),
                                new Column(speech.say("col.inject"), 21),
                                new Column(speech.say("col.by"), 7),
                                new Column(speech.say("col.to"), 10),
                                new Column(speech.say("col.channel"), 6),
                                new Column(speech.say("col.expect"), 17),
                                new Column(speech.say("col.action"), 16),
                                new Column(speech.say("col.objective"), 4),
                                new Column(speech.say("col.actual"), 7)),
                        rows));
    }
}
