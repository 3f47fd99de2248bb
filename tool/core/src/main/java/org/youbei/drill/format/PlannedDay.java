package org.youbei.drill.format;

import org.youbei.model.drill.Programme;
import org.youbei.rule.Obligation;

/** The day of the drill that is planned for an obligation. */
final class PlannedDay {
    private PlannedDay() {}

    /** Returns its day, or the window in which it is to be held; empty when none is planned. */
    static String of(Obligation obligation) {
        Programme.Drill drill = obligation.planned();
        if (drill == null) {
            return "";
        }
        return drill.date() == null ? drill.from() + "/" + drill.to() : String.valueOf(drill.date());
    }
}
