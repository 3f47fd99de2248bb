package org.youbei.model;

/** The id of an organisation. */
public record OrganisationId(String value) implements Id {
    public OrganisationId {
        Id.require(value);
    }
}
