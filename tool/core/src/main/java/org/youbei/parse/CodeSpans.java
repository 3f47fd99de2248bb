package org.youbei.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Finds the code spans of a line as CommonMark 0.31.2 does (6.1), in one pass: a run of backticks opens one that the next run of the same length closes. */
final class CodeSpans {
    private static final char TICK = '`';

    private final String text;
    private final Map<Integer, Deque<Integer>> startsByLength = new HashMap<>();

    private CodeSpans(String text) {
        this.text = text;
        for (int start = text.indexOf(TICK); start >= 0; start = text.indexOf(TICK, end(start))) {
            startsByLength
                    .computeIfAbsent(end(start) - start, length -> new ArrayDeque<>())
                    .add(start);
        }
    }

    /** Returns the line with blanks in place of its code, so that all else stays where it is. */
    static String blank(String text) {
        return new CodeSpans(text).blank();
    }

    private String blank() {
        StringBuilder out = new StringBuilder(text);
        int at = text.indexOf(TICK);
        while (at >= 0) {
            int end = end(at);
            int start = isEscaped(at) ? at + 1 : at;
            int closing = closing(end - start, end);
            if (closing >= 0) {
                end = end(closing);
                out.replace(start, end, " ".repeat(end - start));
            }
            at = text.indexOf(TICK, end);
        }
        return out.toString();
    }

    private int end(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == TICK) {
            end++;
        }
        return end;
    }

    private boolean isEscaped(int at) {
        int first = at;
        while (first > 0 && text.charAt(first - 1) == '\\') {
            first--;
        }
        return (at - first) % 2 != 0;
    }

    /** Where the next run of a length starts; -1 if there is none. The runs before it are not asked for again. */
    private int closing(int length, int from) {
        Deque<Integer> starts = startsByLength.getOrDefault(length, new ArrayDeque<>());
        while (!starts.isEmpty() && starts.getFirst() < from) {
            starts.removeFirst();
        }
        return starts.isEmpty() ? -1 : starts.getFirst();
    }
}
