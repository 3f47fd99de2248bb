package org.youbei.model;

import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/**
 * A word that names something within an entry (an action, an objective, a finding, a post), where it was typed. The file is that of what holds it.
 *
 * @param line the line, from 1
 * @param column the column of its first character, from 1, in code points
 * @param length its length with quotes, in code points
 */
public record Name(String text, int line, int column, int length) {
    /** Returns the place of the name in a file. */
    public SourceRange in(String file) {
        return new SourceRange(file, Span.of(line, column, length));
    }
}
