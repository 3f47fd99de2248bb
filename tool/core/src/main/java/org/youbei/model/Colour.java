package org.youbei.model;

import java.util.Locale;

/** The colours of warnings, the gravest first (突发事件应对法 art. 63). */
public enum Colour {
    RED,
    ORANGE,
    YELLOW,
    BLUE;

    /** Returns the warning level from 1, the gravest, to 4. */
    public int level() {
        return switch (this) {
            case RED -> 1;
            case ORANGE -> 2;
            case YELLOW -> 3;
            case BLUE -> 4;
        };
    }

    /** Returns the constant of an identifier in a file, e.g. {@code blue}. */
    public static Colour of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns the identifier in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
