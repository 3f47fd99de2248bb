package org.youbei.text;

import java.util.Optional;

/**
 * A Markdown file cut into the YAML between its first two {@code ---} lines and the body behind them.
 *
 * @param yaml the YAML, which starts on line 2
 * @param body the text behind the closing line
 * @param bodyLine the number of the body's first line
 */
public record FrontMatter(String yaml, String body, int bodyLine) {
    private static final String FENCE = "---";

    /** Returns whether a file opens with a fence, so that it means to have front matter. */
    public static boolean isOpened(String text) {
        return lineAt(text, 0).equals(FENCE);
    }

    /** Returns the cut; empty when the file does not open with a fence or the second one is missing. */
    public static Optional<FrontMatter> of(String text) {
        if (!isOpened(text)) {
            return Optional.empty();
        }
        int line = 2;
        int start = text.indexOf('\n') + 1;
        for (int at = start; at > 0 && at < text.length(); line++) {
            int end = text.indexOf('\n', at);
            if (text.startsWith(FENCE, at) && lineAt(text, at).equals(FENCE)) {
                String body = end < 0 ? "" : text.substring(end + 1);
                return Optional.of(new FrontMatter(text.substring(start, at), body, line + 1));
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    private static String lineAt(String text, int start) {
        int end = text.indexOf('\n', start);
        return (end < 0 ? text.substring(start) : text.substring(start, end)).stripTrailing();
    }
}
