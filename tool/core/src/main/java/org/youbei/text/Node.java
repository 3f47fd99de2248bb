package org.youbei.text;

import java.util.List;
import java.util.Optional;

/** A node of the tree that a YAML text is: every scalar is the text that was typed, and everything knows its place. */
public sealed interface Node {
    Span span();

    /** A mapping, its entries in the order of the file; keys are unique. */
    record Mapping(Span span, List<Entry> entries) implements Node {
        /** Returns the entry of this key. */
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        /** Returns the value of this key. */
        public Optional<Node> get(String key) {
            return entry(key).map(Entry::value);
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Node value) {}

    /** A list, its items in the order of the file. */
    record Sequence(Span span, List<Node> items) implements Node {}

    /**
     * A single value.
     *
     * @param text the text as typed, quotes and escapes resolved, never read as a number, date or truth value
     * @param quoted whether it stood in quotes or as a block; an unquoted empty text is a value left out
     */
    record Scalar(Span span, String text, boolean quoted) implements Node {
        /** Returns whether nothing was typed. */
        public boolean isBlank() {
            return !quoted && text.isEmpty();
        }
    }
}
