package org.youbei.model;

import java.util.Locale;

/** Who may see something: the least privileged edition that shows it, the widest first. */
public enum Audience {
    PUBLIC,
    INTERNAL,
    COMMAND;

    /** Returns whether an edition for this audience shows what is meant for the other. */
    public boolean maySee(Audience other) {
        return compareTo(other) >= 0;
    }

    /** Returns the constant of an identifier in a file, e.g. {@code command}. */
    public static Audience of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns the identifier in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
