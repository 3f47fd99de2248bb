package org.youbei.text;

/**
 * A stretch of text by its first character and the character after its last.
 *
 * @param line the first line, from 1
 * @param column the first column, from 1, in Unicode code points
 * @param endLine the line of the end, from 1
 * @param endColumn the column after the last character, from 1, in Unicode code points
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {
    /** The start of a file: where a finding about the whole file stands. */
    public static final Span START = new Span(1, 1, 1, 1);

    /** Returns a span within one line. */
    public static Span of(int line, int column, int length) {
        return new Span(line, column, line, column + length);
    }

    @Override
    public int compareTo(Span other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
