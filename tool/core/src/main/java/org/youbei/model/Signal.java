package org.youbei.model;

/** A warning signal: the event and its colour, written {@code typhoon/orange}. */
public record Signal(Reference<EventId> event, Colour colour) {
    /** Returns the signal as it stands in files. */
    public String text() {
        return event.id().value() + "/" + colour.id();
    }
}
