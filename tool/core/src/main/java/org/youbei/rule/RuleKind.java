package org.youbei.rule;

import java.util.Locale;

/** What a rule rests on; the weaker it is, the less grave its findings may be. */
public enum RuleKind {
    /** An article of a law, a regulation or a rule of a ministry. */
    LAW,
    /** A clause of a recommended standard. */
    STANDARD,
    /** Our own consequence of one or more articles. */
    DERIVED,
    /** A goal of a district. */
    LOCAL;

    static RuleKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Returns the identifier in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
