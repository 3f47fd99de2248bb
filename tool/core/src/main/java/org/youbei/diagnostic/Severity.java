package org.youbei.diagnostic;

import java.util.Locale;

/** How grave a finding is, the gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** Returns the name as it stands in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether this is as grave as the other, or graver. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
