package org.youbei.model;

/** The id of the record of a response. */
public record ActivationId(String value) implements Id {
    public ActivationId {
        Id.require(value);
    }
}
