package org.youbei.diagnostic;

import java.util.List;

/**
 * A sentence of the message bundles, with what fills its blanks {@code {0}}, {@code {1}} ….
 *
 * @param key the key in the bundle, e.g. {@code YB0201} or {@code YB0201.hint.nearest}
 */
public record Phrase(String key, List<String> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
