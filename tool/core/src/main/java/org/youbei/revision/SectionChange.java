package org.youbei.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.workspace.git.LineChanges;

/**
 * A section of a body that differs: what stands under one heading, up to the next.
 *
 * @param id the id of its heading; empty for what stands before the first
 * @param title the numbering and words of its heading
 * @param chapter the section id of the vocabulary that it or a heading above it opens, or null
 * @param lines the lines that differ
 */
public record SectionChange(
        How how, String id, String title, @Nullable String chapter, List<LineChanges.Line> lines) {
    /** How a section differs. */
    public enum How {
        ADDED,
        REMOVED,
        CHANGED
    }
}
