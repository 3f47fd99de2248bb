package org.youbei.model;

/** The id of a kind of event, built in or of {@code registers/events.yaml}. */
public record EventId(String value) implements Id {
    public EventId {
        Id.require(value);
    }
}
