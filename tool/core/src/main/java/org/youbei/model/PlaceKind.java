package org.youbei.model;

import java.util.Locale;

/** The kinds of places, the widest first. */
public enum PlaceKind {
    NATION,
    PROVINCE,
    CITY,
    COUNTY,
    TOWN,
    VILLAGE,
    POINT;

    /** Returns the constant of an identifier in a file, e.g. {@code point}. */
    public static PlaceKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns the identifier in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
