package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.List;

/**
 * The guide of observers (观摩手册, AQ/T 9007 6.2.5): time, place, scenario, main parts, safety. Guests talk: of a blind drill they get beforehand no more than players, and the parts
 * on a paper of their own when it has begun. No inject and no expectation is in either.
 */
final class ObserverGuide {
    private ObserverGuide() {}

    static List<Block> of(Speech speech, DrillFile file) {
        List<Block> blocks = new ArrayList<>();
        switch (file.notice()) {
            case ANNOUNCED -> {
                blocks.add(Facts.open(speech, file));
                blocks.addAll(seen(speech, file));
            }
            case SINGLE_BLIND -> {
                blocks.add(Facts.open(speech, file));
                blocks.add(Block.text(speech.say("observer.single")));
            }
            case DOUBLE_BLIND -> {
                blocks.add(Block.text(speech.say("observer.double")));
                blocks.add(Block.blanks(speech.say("blank.when"), speech.say("blank.where")));
            }
        }
        PlayerGuide.rules(speech, blocks, "watching");
        if (file.notice() == Notice.ANNOUNCED) {
            PlayerGuide.dangers(speech, file, blocks);
        }
        return blocks;
    }

    /** Returns the paper that is handed out when a blind drill has begun. */
    static List<Block> parts(Speech speech, DrillFile file) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.text(speech.say("observer.parts")));
        blocks.add(Facts.open(speech, file));
        blocks.addAll(seen(speech, file));
        PlayerGuide.dangers(speech, file, blocks);
        return blocks;
    }

    private static List<Block> seen(Speech speech, DrillFile file) {
        List<Block> blocks = new ArrayList<>();
        WorkPlan.scenario(speech, file, blocks);
        Course course = Course.of(file);
        if (!course.parts().isEmpty()) {
            blocks.add(Block.heading(speech.say("head.seen")));
            blocks.add(course.table(speech));
        }
        return blocks;
    }
}
