package org.youbei.model;

/** The id of a warning ladder. */
public record LadderId(String value) implements Id {
    public LadderId {
        Id.require(value);
    }
}
