package org.youbei.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table of words: a head, a line of dashes, rows of as many cells, every line in bars, no cell with anything but words. */
final class PlainTable {
    private static final Pattern DASHES = Pattern.compile("\\|(?: *-{3,} *\\|)+");

    private PlainTable() {}

    /** Returns the HTML of a block that is such a table; null for any other. */
    static @Nullable String html(List<String> block) {
        if (block.size() < 3 || !DASHES.matcher(block.get(1)).matches()) {
            return null;
        }
        int columns = (int) block.get(1).chars().filter(c -> c == '|').count() - 1;
        StringBuilder html = new StringBuilder("<table class=\"grid\">\n<thead>\n");
        for (int i = 0; i < block.size(); i++) {
            List<String> cells = i == 1 ? List.of() : cells(block.get(i));
            if (i == 1) {
                html.append("</thead>\n<tbody>\n");
            } else if (cells.size() == columns) {
                row(cells, i == 0 ? "th" : "td", html);
            } else {
                return null;
            }
        }
        return html.append("</tbody>\n</table>\n").toString();
    }

    /** The cells of a line; none when it is not a line of words in bars. */
    private static List<String> cells(String line) {
        if (line.length() < 2 || line.charAt(0) != '|' || line.charAt(line.length() - 1) != '|') {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        for (int start = 1, end = line.indexOf('|', 1); end >= 0; start = end + 1, end = line.indexOf('|', start)) {
            String cell = line.substring(start, end).strip();
            if (PlainBlocks.hasSigns(cell)) {
                return List.of();
            }
            cells.add(cell);
        }
        return cells;
    }

    private static void row(List<String> cells, String tag, StringBuilder html) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append('<').append(tag).append('>').append(Html.escape(cell));
            html.append("</").append(tag).append('>');
        }
        html.append("</tr>\n");
    }
}
