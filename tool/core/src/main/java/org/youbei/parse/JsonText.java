package org.youbei.parse;

import java.util.Optional;
import org.youbei.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether a text is JSON: then {@link YamlParser} reads it too, with the place of each value. */
public final class JsonText {
    private JsonText() {}

    /** Returns where a text stops being JSON; empty when it is. */
    public static Optional<Span> fault(String text) {
        try {
            new JsonMapper().readTree(text);
            return Optional.empty();
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            return Optional.of(
                    at == null ? Span.START : Span.of(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), 1));
        }
    }
}
