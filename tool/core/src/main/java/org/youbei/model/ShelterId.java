package org.youbei.model;

/** The id of a shelter. */
public record ShelterId(String value) implements Id {
    public ShelterId {
        Id.require(value);
    }
}
