package org.youbei.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A body cut into blocks that are nothing but words, which are made HTML at once, and the rest, which the Markdown reader gets as one text. Most of a plan is headings
 * and paragraphs of words; the reader costs ten times what they do. A block ends at a blank line or at a heading, where CommonMark ends it too; a text with
 * definitions or code fences, whose meaning crosses blank lines, is not cut.
 */
final class PlainBlocks {
    /** Stands alone in a paragraph between the parts that the Markdown reader gets. */
    static final char CUT = '\uFDD6';

    private static final String SIGNS = "`*_[]<>&\\|~\t";

    private final int top;
    private final Map<Integer, String> ids;
    private final List<@Nullable String> pieces = new ArrayList<>();
    private final StringBuilder rest = new StringBuilder();
    private final Map<Integer, String> restIds = new HashMap<>();
    private int restLines;
    private int restEnd;
    private boolean restOpen;

    private PlainBlocks(Map<Integer, String> ids, int top) {
        this.ids = ids;
        this.top = top;
    }

    /**
     * Returns a body cut into its blocks.
     *
     * @param top the depth of the body's highest heading, which becomes {@link Markdown#TOP_LEVEL}
     */
    static PlainBlocks of(BodyText body, int top) {
        PlainBlocks blocks = new PlainBlocks(body.ids(), top);
        List<String> lines = List.of(body.text().split("\n", -1));
        boolean whole = body.text().contains("```")
                || body.text().contains("~~~")
                || body.text().contains("]:");
        if (whole) {
            blocks.leave(lines, 0, lines.size());
        } else {
            blocks.cut(lines);
        }
        return blocks;
    }

    private void cut(List<String> lines) {
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
                continue;
            }
            int end = at;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            block(lines, at, end);
            at = end;
        }
    }

    private void block(List<String> lines, int start, int end) {
        List<String> block = lines.subList(start, end);
        String html = block.get(0).charAt(0) == '|' ? PlainTable.html(block) : null;
        if (html == null && block.stream().allMatch(PlainBlocks::isQuoted)) {
            html = quote(block);
        }
        if (html == null && PlainList.mayBelong(block.get(0)) && standsAlone(lines, start, end)) {
            html = PlainList.html(block);
        }
        if (html != null) {
            restOpen = false;
            pieces.add(html);
        } else if (block.stream().allMatch(PlainBlocks::isWords)) {
            words(lines, start, end);
        } else {
            leave(lines, start, end);
        }
    }

    /** Whether the blocks next to a list begin no list and continue none: else the items may be one list, with paragraphs in them. */
    private boolean standsAlone(List<String> lines, int start, int end) {
        int next = end;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        int before = start - 1;
        while (before >= 0 && lines.get(before).isBlank()) {
            before--;
        }
        return (next == lines.size() || !PlainList.mayBelong(lines.get(next)))
                && (before < 0 || !restOpen && !PlainList.mayBelong(lines.get(before)));
    }

    /** Whether a line is a heading of words, or words that begin no list, quote, table, rule or code. */
    private static boolean isWords(String line) {
        return line.charAt(0) == '#' ? !hasSigns(line) && headingDepth(line) > 0 : isParagraph(line);
    }

    /** Returns whether a line is words that begin no list, quote, table, rule or code. */
    static boolean isParagraph(String line) {
        boolean begins = "-+=> \u00A0".indexOf(line.charAt(0)) >= 0 || line.endsWith(" ");
        return !begins && !isNumbered(line) && !hasSigns(line);
    }

    /** Whether a line is words in a quote. */
    private static boolean isQuoted(String line) {
        return line.startsWith("> ") && line.length() > 2 && line.charAt(2) != '#' && isParagraph(line.substring(2));
    }

    /** A quote ends at a blank line, as CommonMark has it. */
    private static String quote(List<String> lines) {
        StringBuilder html = new StringBuilder("<blockquote>\n");
        paragraph(lines.stream().map(line -> line.substring(2)).toList(), html);
        return html.append("</blockquote>\n").toString();
    }

    /** Returns whether a text holds a sign that means something in Markdown. */
    static boolean hasSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && SIGNS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumbered(String line) {
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
    }

    /** The depth of a heading of words; 0 for one that needs the Markdown reader. */
    private static int headingDepth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '#') {
            depth++;
        }
        boolean heading = depth <= 6 && depth + 1 < line.length() && line.charAt(depth) == ' ';
        return heading && line.indexOf('#', depth) < 0 ? depth : 0;
    }

    private void words(List<String> lines, int start, int end) {
        restOpen = false;
        StringBuilder html = new StringBuilder();
        int at = start;
        while (at < end) {
            if (lines.get(at).charAt(0) == '#') {
                heading(lines.get(at), ids.get(at), html);
                at++;
                continue;
            }
            int from = at;
            while (at < end && lines.get(at).charAt(0) != '#') {
                at++;
            }
            paragraph(lines.subList(from, at), html);
        }
        pieces.add(html.toString());
    }

    private void heading(String line, @Nullable String id, StringBuilder html) {
        int depth = headingDepth(line);
        int level = Math.min(6, depth - top + Markdown.TOP_LEVEL);
        html.append("<h").append(level);
        if (id != null) {
            html.append(" id=\"").append(id).append('"');
        }
        html.append('>').append(Html.escape(line.substring(depth).strip()));
        html.append("</h").append(level).append(">\n");
    }

    private static void paragraph(List<String> lines, StringBuilder html) {
        html.append("<p>");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 0) {
                String before = lines.get(i - 1);
                html.append(Markdown.isJoined(before.charAt(before.length() - 1), line.charAt(0)) ? "" : "\n");
            }
            html.append(Html.escape(line));
        }
        html.append("</p>\n");
    }

    /** Adds lines to the text for the Markdown reader; lines that follow others of it stay one part with them, and all the blank lines between: in code each counts. */
    private void leave(List<String> lines, int start, int end) {
        if (restOpen) {
            lines.subList(restEnd, start).forEach(this::add);
        } else {
            pieces.add(null);
            if (restLines > 0) {
                add("");
                add(String.valueOf(CUT));
            }
            add("");
        }
        for (int i = start; i < end; i++) {
            String id = ids.get(i);
            if (id != null) {
                restIds.put(restLines, id);
            }
            add(lines.get(i));
        }
        restOpen = true;
        restEnd = end;
    }

    private void add(String line) {
        rest.append(line).append('\n');
        restLines++;
    }

    /** Returns the text for the Markdown reader, with the ids of its headings by line; an empty one when every block is words. */
    BodyText rest() {
        return new BodyText(rest.toString(), restIds);
    }

    /** Returns all blocks in order, given what became of the rest. */
    String join(String restHtml) {
        String[] parts = restHtml.split("<p>" + CUT + "</p>\\n", -1);
        StringBuilder html = new StringBuilder();
        int next = 0;
        for (String piece : pieces) {
            html.append(piece == null ? parts[next++] : piece);
        }
        return html.toString();
    }
}
