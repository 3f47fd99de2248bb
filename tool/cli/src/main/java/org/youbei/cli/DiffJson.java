package org.youbei.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.revision.EntryDiff;
import org.youbei.revision.FieldChange;
import org.youbei.revision.Matter;
import org.youbei.revision.SectionChange;
import org.youbei.workspace.git.LineChanges;

/** A difference as maps and lists, for programs. */
record DiffJson(PlanBook book) {
    Map<String, Object> of(String id, String revisions, EntryDiff diff) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("format", 1);
        root.put("id", id);
        root.put("revisions", revisions);
        root.put("before", diff.before());
        root.put("after", diff.after());
        root.put("major", diff.isMajor());
        root.put("matters", diff.matters().stream().map(Matter::id).toList());
        root.put("fields", diff.fields().stream().map(this::field).toList());
        root.put("sections", diff.sections().stream().map(DiffJson::section).toList());
        return cast(root);
    }

    private Map<String, Object> field(FieldChange change) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("path", change.path());
        one.put("label", new Named(book).path(change.path()));
        one.put("before", change.before());
        one.put("after", change.after());
        return cast(one);
    }

    private static Map<String, Object> section(SectionChange change) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("how", change.how().name().toLowerCase(Locale.ROOT));
        one.put("id", change.id());
        one.put("title", change.title());
        one.put("chapter", change.chapter());
        one.put("removed", lines(change, LineChanges.Side.BEFORE));
        one.put("added", lines(change, LineChanges.Side.AFTER));
        return cast(one);
    }

    private static List<String> lines(SectionChange change, LineChanges.Side side) {
        return change.lines().stream()
                .filter(line -> line.side() == side)
                .map(LineChanges.Line::text)
                .toList();
    }

    /** A value may be null, which JSON has a word for and the type of a map has not. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<String, @Nullable Object> map) {
        return (Map<String, Object>) (Map<String, ?>) map;
    }
}
