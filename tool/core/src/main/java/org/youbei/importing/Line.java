package org.youbei.importing;

import org.youbei.text.Span;

/**
 * A line of the text that is imported, or what is left of one.
 *
 * @param number the line's number in the source, from 1
 * @param column the column of the text's first character, from 1, in code points
 */
record Line(int number, int column, String text) implements Comparable<Line> {
    /** A line longer than this is cut: escaped, it must still be shorter than a line of a plan may be. */
    static final int LONGEST = 3_000;

    /** Returns what stands at and after an index. */
    Line from(int start) {
        return new Line(number, column + text.codePointCount(0, start), text.substring(start));
    }

    /** Returns what stands before an index. */
    Line to(int end) {
        return new Line(number, column, text.substring(0, end));
    }

    /** Returns the line without the blanks around it. */
    Line stripped() {
        int start = Blanks.skip(text, 0);
        return new Line(number, column + text.codePointCount(0, start), Blanks.strip(text));
    }

    Span span() {
        return Span.of(number, column, text.codePointCount(0, text.length()));
    }

    /** By place in the source. */
    @Override
    public int compareTo(Line other) {
        int byNumber = Integer.compare(number, other.number);
        return byNumber != 0 ? byNumber : Integer.compare(column, other.column);
    }
}
