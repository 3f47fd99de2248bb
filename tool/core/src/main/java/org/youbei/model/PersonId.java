package org.youbei.model;

/** The id of a person in the register of people. */
public record PersonId(String value) implements Id {
    public PersonId {
        Id.require(value);
    }
}
