package org.youbei.document.drill;

import java.util.Locale;

/** Who may read a paper of a drill. */
public enum Reader {
    /** Those who run the drill: leaders, controllers, support, safety. */
    CONTROLLER,
    /** Those who watch and score it. */
    EVALUATOR,
    /** Those who are drilled. What they may not know is in no paper of theirs. */
    PLAYER,
    /** Guests. */
    OBSERVER,
    /** All who took part, when it is over. */
    EVERYONE;

    /** Returns the reader as options and words name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
