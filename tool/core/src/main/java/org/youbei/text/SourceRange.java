package org.youbei.text;

import java.util.Comparator;

/**
 * A span in a file.
 *
 * @param file the path from the workspace's root, with {@code /}; empty for the workspace as a whole
 */
public record SourceRange(String file, Span span) implements Comparable<SourceRange> {
    private static final Comparator<SourceRange> ORDER =
            Comparator.comparing(SourceRange::file).thenComparing(SourceRange::span);

    /** Returns the range that stands for a whole file. */
    public static SourceRange ofFile(String file) {
        return new SourceRange(file, Span.START);
    }

    @Override
    public int compareTo(SourceRange other) {
        return ORDER.compare(this, other);
    }
}
