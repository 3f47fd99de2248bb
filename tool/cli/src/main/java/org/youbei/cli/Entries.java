package org.youbei.cli;

import java.util.List;
import org.youbei.diagnostic.ToolException;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.schema.Nearest;

/** Finds the entries that people name on the command line. */
final class Entries {
    private Entries() {}

    /** Returns the entry of an id; an unknown one is answered with the nearest. */
    static Entry require(PlanBook book, String id) {
        return require(book, id, EntryKind.values());
    }

    /** Returns the entry of an id, which must be of one of these kinds. */
    static Entry require(PlanBook book, String id, EntryKind... kinds) {
        List<EntryKind> wanted = List.of(kinds);
        List<String> known = book.ids().stream()
                .filter(other -> wanted.contains(book.kind(other).orElseThrow()))
                .toList();
        return book.entry(id)
                .filter(entry -> wanted.contains(book.kind(id).orElseThrow()))
                .orElseThrow(() -> Nearest.of(id, known)
                        .map(nearest -> new ToolException("tool.unknown.nearest", id, nearest))
                        .orElseGet(() -> new ToolException("tool.unknown", id)));
    }
}
