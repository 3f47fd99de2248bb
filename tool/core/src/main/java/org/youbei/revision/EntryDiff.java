package org.youbei.revision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.parse.Sections;
import org.youbei.workspace.WorkspaceFiles;

/**
 * How an entry differs between two times.
 *
 * @param before the path of its file; null when it was not there
 * @param after the path of its file; null when it is gone
 * @param matters what makes the revision a major one; none for a minor one, and for an entry that is no plan
 */
public record EntryDiff(
        @Nullable String before,
        @Nullable String after,
        List<FieldChange> fields,
        List<SectionChange> sections,
        Set<Matter> matters) {
    /** Returns how the entry of an id differs between two states of a workspace. */
    public static EntryDiff of(String id, WorkspaceFiles before, WorkspaceFiles after, Sections vocabulary) {
        Optional<EntryDocument> was = EntryDocument.find(before, id);
        Optional<EntryDocument> is = EntryDocument.find(after, id);
        String from = was.map(EntryDocument::path).orElse(null);
        String to = is.map(EntryDocument::path).orElse(null);
        if (was.isEmpty() || is.isEmpty()) {
            return new EntryDiff(from, to, List.of(), List.of(), Set.of());
        }
        List<FieldChange> fields =
                FieldChanges.between(was.get().data(), is.get().data());
        List<SectionChange> sections =
                BodySections.between(was.get().text(), is.get().text(), vocabulary);
        boolean isPlan = is.get().path().endsWith(".md");
        return new EntryDiff(from, to, fields, sections, isPlan ? Matter.of(fields, sections) : Set.of());
    }

    /** Returns whether the two are the same but for layout. */
    public boolean isEmpty() {
        return before != null && after != null && fields.isEmpty() && sections.isEmpty();
    }

    /** Returns whether it is a major revision. */
    public boolean isMajor() {
        return !matters.isEmpty();
    }
}
