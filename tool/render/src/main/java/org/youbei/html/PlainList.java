package org.youbei.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of words: every line of the block begins an item, none holds anything but words, and no other list stands next to it. */
final class PlainList {
    private PlainList() {}

    /** Returns the HTML of a block that is such a list; null for any other. */
    static @Nullable String html(List<String> block) {
        String first = block.get(0);
        return first.startsWith("- ") ? bullets(block) : numbers(block);
    }

    /** Returns whether a line may belong to a list or to an item of one. */
    static boolean mayBelong(String line) {
        return !line.isEmpty() && (" \t-*+".indexOf(line.charAt(0)) >= 0 || markerLength(line) > 0);
    }

    private static @Nullable String bullets(List<String> block) {
        StringBuilder html = new StringBuilder("<ul>\n");
        for (String line : block) {
            if (!line.startsWith("- ") || !item(line.substring(2), html)) {
                return null;
            }
        }
        return html.append("</ul>\n").toString();
    }

    private static @Nullable String numbers(List<String> block) {
        int length = markerLength(block.get(0));
        if (length == 0 || length > 6) {
            return null;
        }
        int start = Integer.parseInt(block.get(0).substring(0, length - 1));
        StringBuilder html = new StringBuilder(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
        for (String line : block) {
            int marker = markerLength(line);
            boolean opens = marker > 0 && line.length() > marker && line.charAt(marker) == ' ';
            if (!opens || !item(line.substring(marker + 1), html)) {
                return null;
            }
        }
        return html.append("</ol>\n").toString();
    }

    /** The length of {@code 12.} at the start of a line; 0 when there is none. */
    private static int markerLength(String line) {
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && digits < line.length() && line.charAt(digits) == '.' ? digits + 1 : 0;
    }

    private static boolean item(String text, StringBuilder html) {
        if (text.isEmpty() || !PlainBlocks.isParagraph(text) || text.charAt(0) == '#') {
            return false;
        }
        html.append("<li>").append(Html.escape(text)).append("</li>\n");
        return true;
    }
}
