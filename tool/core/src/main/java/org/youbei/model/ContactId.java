package org.youbei.model;

/** The id of whom to call: a person or an organisation. */
public record ContactId(String value) implements Id {
    public ContactId {
        Id.require(value);
    }
}
