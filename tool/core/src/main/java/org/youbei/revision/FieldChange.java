package org.youbei.revision;

import org.jspecify.annotations.Nullable;

/**
 * A field that differs.
 *
 * @param path where it is, {@code responses[1].actions[r1-meet].within}: items of lists by what names them
 * @param before its value as one line of YAML; null when it was not there
 * @param after its value now; null when it is gone
 */
public record FieldChange(
        String path, @Nullable String before, @Nullable String after) {
    /** Returns the key at the top of the front matter that it belongs to. */
    String top() {
        return path.split("[.\\[]", 2)[0];
    }
}
