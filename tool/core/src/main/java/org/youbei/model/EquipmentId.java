package org.youbei.model;

/** The id of a piece of equipment. */
public record EquipmentId(String value) implements Id {
    public EquipmentId {
        Id.require(value);
    }
}
