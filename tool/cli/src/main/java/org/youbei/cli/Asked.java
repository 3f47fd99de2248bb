package org.youbei.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.youbei.link.PlanBook;
import org.youbei.model.Colour;
import org.youbei.model.register.Event;

/** What was typed for an event and for a colour. */
final class Asked {
    private Asked() {}

    /** Returns the event of this id or name, else says which there are. */
    static Event event(PlanBook book, String typed) {
        return book.workspace().registers().events().stream()
                .filter(one -> one.id().value().equals(typed) || one.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("activate.usage.event", typed));
    }

    /** Returns the colour of this name, else says which there are. */
    static Colour colour(String typed) {
        return Stream.of(Colour.values())
                .filter(one -> one.id().equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("activate.usage.colour", typed));
    }
}
