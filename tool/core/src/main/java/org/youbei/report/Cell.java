package org.youbei.report;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Phrase;
import org.youbei.model.Entry;

/**
 * A cell of a table.
 *
 * @param words what stands in it
 * @param entry the id of the entry that it names; empty when it names none
 */
public record Cell(Phrase words, String entry) {
    /** Returns a cell with a text that is the same in every language; empty for null. */
    static Cell of(@Nullable Object value) {
        return new Cell(Phrase.of("text", value == null ? "" : value), "");
    }

    /** Returns a cell with a sentence of the bundle. */
    static Cell say(String key, Object... arguments) {
        return new Cell(Phrase.of(key, arguments), "");
    }

    /** Returns a cell that names an entry. */
    static Cell of(Entry entry) {
        return new Cell(Phrase.of("text", entry.name()), entry.id().value());
    }

    /** Returns a cell with the names of entries, that of the first as its link. */
    static Cell of(Collection<? extends Entry> entries) {
        return new Cell(
                Phrase.of("text", entries.stream().map(Entry::name).collect(Collectors.joining("、"))),
                entries.isEmpty() ? "" : entries.iterator().next().id().value());
    }
}
