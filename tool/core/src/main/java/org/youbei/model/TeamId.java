package org.youbei.model;

/** The id of a rescue team. */
public record TeamId(String value) implements Id {
    public TeamId {
        Id.require(value);
    }
}
