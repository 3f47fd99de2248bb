package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.List;
import org.youbei.model.drill.DrillDocument;

/**
 * The handbook of players (参演人员手册). It is made of what players may know, not of all with pieces taken out:
 *
 * <ul>
 *   <li>announced: title, id, plans, form, time, place, units, scenario, dangers and when the drill is broken off; rules;
 *   <li>single-blind: as above without the scenario, and without the dangers, which would tell it; rules;
 *   <li>double-blind: the rules alone; not even title or id, which would tell subject and month.
 * </ul>
 *
 * Objectives, standards, the course, groups and the text of the work plan are in none: they tell what is watched and when. The kinds of notice are those of the programme.
 */
final class PlayerGuide {
    private PlayerGuide() {}

    static List<Block> of(Speech speech, DrillFile file) {
        List<Block> blocks = new ArrayList<>();
        switch (file.notice()) {
            case ANNOUNCED -> {
                blocks.add(Facts.open(speech, file));
                WorkPlan.scenario(speech, file, blocks);
                rules(speech, blocks, "rules");
                dangers(speech, file, blocks);
            }
            case SINGLE_BLIND -> {
                blocks.add(Facts.open(speech, file));
                blocks.add(Block.text(speech.say("player.single")));
                rules(speech, blocks, "rules");
            }
            case DOUBLE_BLIND -> {
                blocks.add(Block.text(speech.say("player.double")));
                rules(speech, blocks, "rules");
            }
        }
        own(speech, blocks);
        return blocks;
    }

    /** Room for what the player's own unit adds. */
    private static void own(Speech speech, List<Block> blocks) {
        blocks.add(Block.heading(speech.say("head.own")));
        blocks.add(Block.blanks(speech.say("blank.unit"), speech.say("blank.name"), speech.say("blank.post")));
    }

    static void rules(Speech speech, List<Block> blocks, String key) {
        blocks.add(Block.heading(speech.say("head." + key)));
        blocks.add(Block.steps(speech.lines(key + ".list")));
    }

    static void dangers(Speech speech, DrillFile file, List<Block> blocks) {
        DrillDocument document = file.document();
        DrillDocument.Safety safety = document == null ? null : document.safety();
        if (safety == null) {
            return;
        }
        if (!safety.risks().isEmpty()) {
            blocks.add(Block.heading(speech.say("head.risks")));
            blocks.add(Block.list(safety.risks()));
        }
        if (!safety.abort().isEmpty()) {
            blocks.add(Block.heading(speech.say("head.abort")));
            blocks.add(Block.list(safety.abort()));
        }
    }
}
