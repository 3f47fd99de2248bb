package org.youbei.model;

/** The id of a legal basis. */
public record BasisId(String value) implements Id {
    public BasisId {
        Id.require(value);
    }
}
