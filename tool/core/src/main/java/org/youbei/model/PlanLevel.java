package org.youbei.model;

import java.util.Locale;

/** The six levels of plans. Special and department plans stand on one step: neither is below the other. */
public enum PlanLevel {
    OVERALL,
    SPECIAL,
    DEPARTMENT,
    TOWN,
    VILLAGE,
    ENTERPRISE;

    /** Returns the step in the order of levels, from 0 at the top. */
    public int step() {
        return switch (this) {
            case OVERALL -> 0;
            case SPECIAL, DEPARTMENT -> 1;
            case TOWN -> 2;
            case VILLAGE -> 3;
            case ENTERPRISE -> 4;
        };
    }

    /** Returns the constant of an identifier in a file, e.g. {@code enterprise}. */
    public static PlanLevel of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns the identifier in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
