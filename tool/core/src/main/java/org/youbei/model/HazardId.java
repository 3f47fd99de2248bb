package org.youbei.model;

/** The id of a risk point. */
public record HazardId(String value) implements Id {
    public HazardId {
        Id.require(value);
    }
}
