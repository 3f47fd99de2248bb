package org.youbei.report;

import java.util.List;
import java.util.Locale;

/**
 * A reason to revise a plan (国办发〔2024〕5号 art. 35).
 *
 * @param what the basis, plan, finding or entry that gives it
 */
record Trigger(Kind kind, String what) {
    /** The six cases of art. 35, and those in which git tells that something of the kind changed. */
    enum Kind {
        LAW,
        COMMAND,
        RISK,
        RESOURCE,
        LESSON,
        OTHER,
        LAW_CHANGED,
        COMMAND_CHANGED,
        RISK_CHANGED,
        RESOURCE_CHANGED;

        String key() {
            return "report.trigger." + name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    /** Returns the reasons as one cell; the first is spelt out, the others are counted. */
    static Cell cell(List<Trigger> all) {
        if (all.isEmpty()) {
            return Cell.of("");
        }
        Trigger first = all.get(0);
        return all.size() == 1
                ? Cell.say(first.kind().key(), first.what())
                : Cell.say(first.kind().key() + ".more", first.what(), all.size());
    }
}
