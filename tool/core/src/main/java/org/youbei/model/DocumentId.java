package org.youbei.model;

/** The id of a handbook, guide, rule or standard. */
public record DocumentId(String value) implements Id {
    public DocumentId {
        Id.require(value);
    }
}
