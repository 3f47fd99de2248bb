package org.youbei.model;

import java.util.Locale;

/** The four categories of events (突发事件应对法 art. 2). */
public enum Category {
    NATURAL,
    ACCIDENT,
    HEALTH,
    SOCIAL;

    /** Returns the constant of an identifier in a file, e.g. {@code social}. */
    public static Category of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns the identifier in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
