package org.youbei.diagnostic.format;

import java.util.Locale;
import org.youbei.diagnostic.Severity;

/** How grave a finding must be to make a command fail. */
public enum Threshold {
    ERROR,
    WARNING,
    NOTE,
    NEVER;

    /** Returns whether a finding of this severity is grave enough. */
    public boolean isReachedBy(Severity severity) {
        return switch (this) {
            case ERROR -> severity.atLeast(Severity.ERROR);
            case WARNING -> severity.atLeast(Severity.WARNING);
            case NOTE -> severity.atLeast(Severity.NOTE);
            case NEVER -> false;
        };
    }

    /** Returns the name as it stands on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
