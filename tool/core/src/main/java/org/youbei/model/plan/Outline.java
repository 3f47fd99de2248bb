package org.youbei.model.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Audience;
import org.youbei.text.Span;

/**
 * What a body holds besides its words: headings, cross-links, links to files, restricted passages.
 *
 * @param bodyLine the number of the body's first line in the file
 * @param marks what tells of persons in the file, its front matter included
 */
public record Outline(
        int bodyLine,
        List<Heading> headings,
        List<WikiLink> wikiLinks,
        List<FileLink> fileLinks,
        List<Passage> passages,
        List<Mark> marks) {
    /** An outline of a body in which nobody looked for what tells of persons. */
    public Outline(
            int bodyLine,
            List<Heading> headings,
            List<WikiLink> wikiLinks,
            List<FileLink> fileLinks,
            List<Passage> passages) {
        this(bodyLine, headings, wikiLinks, fileLinks, passages, List.of());
    }

    /** Returns the same with what in the whole file tells of persons. */
    public Outline with(List<Mark> found) {
        return new Outline(bodyLine, headings, wikiLinks, fileLinks, passages, found);
    }

    /** What tells of persons, in the body or before it: a telephone or identity number, a household by its door. */
    public record Mark(Kind kind, String text, Span span) {
        /** What it is. */
        public enum Kind {
            PHONE,
            IDENTITY,
            HOUSEHOLD
        }
    }

    /**
     * A heading.
     *
     * @param depth 1 to 6
     * @param number its numbering as typed, e.g. {@code 4.2} or {@code （一）}; empty when it has none
     * @param text the words behind the numbering
     * @param id the anchor, unique in the body: the explicit id, else a section id, else one made of the number
     * @param section the section id of the vocabulary that it opens, or null
     */
    public record Heading(
            int depth,
            String number,
            String text,
            String id,
            @Nullable String section,
            int line) {}

    /**
     * A cross-link {@code [[target#anchor]]}.
     *
     * @param anchor the section id or heading id behind {@code #}, or null
     */
    public record WikiLink(String target, @Nullable String anchor, Span span) {}

    /** A link or image to a file of the workspace. */
    public record FileLink(String path, Span span) {}

    /** The lines, both fences included, that only an audience may see. */
    public record Passage(Audience audience, int firstLine, int lastLine) {}
}
