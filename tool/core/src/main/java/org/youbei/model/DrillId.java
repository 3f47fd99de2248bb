package org.youbei.model;

/** The id of a drill. */
public record DrillId(String value) implements Id {
    public DrillId {
        Id.require(value);
    }
}
