package org.youbei.model;

/** The id of a stock of supplies. */
public record SupplyId(String value) implements Id {
    public SupplyId {
        Id.require(value);
    }
}
