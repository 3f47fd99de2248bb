package org.youbei.model;

import java.util.Locale;

/** Where a plan stands in its life. */
public enum PlanStatus {
    DRAFTING,
    CONSULTING,
    REVIEWING,
    APPROVING,
    IN_FORCE,
    REVISING,
    SUPERSEDED,
    REPEALED;

    /** Returns whether a plan in this state is acted upon: in force, or in force while it is revised. */
    public boolean isInForce() {
        return this == IN_FORCE || this == REVISING;
    }

    /** Returns whether a plan in this state has ended. */
    public boolean isEnded() {
        return this == SUPERSEDED || this == REPEALED;
    }

    /** Returns the constant of an identifier in a file, e.g. {@code repealed}. */
    public static PlanStatus of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns the identifier in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
