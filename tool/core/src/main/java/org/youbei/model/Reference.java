package org.youbei.model;

import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/**
 * An id where it was typed. The file is that of the entry that holds the reference.
 *
 * @param line the line, from 1
 * @param column the column of its first character, from 1, in code points
 * @param length its length with quotes, in code points
 */
public record Reference<I extends Id>(I id, int line, int column, int length) {
    public Span span() {
        return Span.of(line, column, length);
    }

    /** Returns the place of the reference in a file. */
    public SourceRange in(String file) {
        return new SourceRange(file, span());
    }
}
