package org.youbei.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text file of the workspace, decoded, with line ends as {@code \n} and without a byte order mark.
 *
 * @param path the path from the workspace's root, with {@code /}
 */
public record SourceFile(String path, String text) {
    /** Returns the line of this number, from 1, without its end; empty when there is none. */
    public String line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        return end < 0 ? text.substring(start) : text.substring(start, end);
    }

    /** Returns all lines, without their ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** Returns the range of this span in this file. */
    public SourceRange range(Span span) {
        return new SourceRange(path, span);
    }
}
