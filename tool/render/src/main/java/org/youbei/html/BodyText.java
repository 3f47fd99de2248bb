package org.youbei.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.model.Audience;
import org.youbei.model.plan.Outline;
import org.youbei.text.CodeFences;

/**
 * A body made ready for the Markdown reader: passages above the edition's audience are gone, heading ids are cut off, cross-links and
 * strong emphasis are marked with characters that no text holds: CommonMark would not see the emphasis of {@code **注意：**立即}, since it ends in a sign (§6.2).
 */
record BodyText(String text, Map<Integer, String> ids) {
    /** Stands before the number of a cross-link, {@link #CLOSE} behind it. Noncharacters, which the reader of files refuses. */
    static final char LINK = '\uFDD0';

    static final char CLOSE = '\uFDD1';
    static final char STRONG = '\uFDD2';
    static final char STRONG_END = '\uFDD3';

    /** Stands alone in a paragraph where a restricted passage begins that the edition may show, {@link #PASSAGE_END} where it ends. */
    static final char PASSAGE = '\uFDD4';

    static final char PASSAGE_END = '\uFDD5';

    private static final Pattern HEADING_ID = Pattern.compile("^( {0,3}#{1,6}[ \\t].*?)[ \\t]*\\{#[^}\\s]*}[ \\t]*$");

    /** A character reference to a noncharacter, U+FDD0 to U+FDEF, which the Markdown reader would turn into a mark. */
    private static final Pattern FORGED_MARK =
            Pattern.compile("&#(?:0*(?:6497[6-9]|649[89]\\d|6500[0-7])|[xX]0*[fF][dD][dDeE]\\p{XDigit});");

    private static final Pattern STRONG_RUN = Pattern.compile("\\*\\*([^*`_<>\\[\\]\\\\]+)\\*\\*");

    /** Returns the body as the given audience may see it, and the ids of its headings by line, from 0. */
    static BodyText prepare(String body, Outline outline, Audience audience) {
        List<String> lines = Arrays.asList(body.split("\n", -1));
        markLinks(lines, outline);
        CodeFences fences = new CodeFences();
        for (int i = 0; i < lines.size(); i++) {
            String line = withoutForgedMarks(lines.get(i));
            lines.set(i, line);
            if (fences.take(line)) {
                continue;
            }
            if (line.startsWith("#") || line.startsWith(" ")) {
                line = HEADING_ID.matcher(line).replaceFirst("$1");
            }
            lines.set(i, line.indexOf('*') < 0 || isCode(line) ? line : markStrong(line));
        }
        for (Outline.Passage passage : outline.passages()) {
            hide(lines, passage, outline.bodyLine(), audience);
        }
        return joined(lines, outline);
    }

    private static String withoutForgedMarks(String line) {
        return line.contains("&#") ? FORGED_MARK.matcher(line).replaceAll("\uFFFD") : line;
    }

    /** The lines as one text. A passage mark stands between blank lines, so that the lines behind it have new numbers. */
    private static BodyText joined(List<String> lines, Outline outline) {
        Map<Integer, String> byOldLine = new HashMap<>();
        outline.headings().forEach(heading -> byOldLine.put(heading.line() - outline.bodyLine(), heading.id()));
        Map<Integer, String> ids = new HashMap<>();
        StringBuilder text = new StringBuilder();
        int added = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String id = byOldLine.get(i);
            if (id != null) {
                ids.put(i + added, id);
            }
            text.append(line).append('\n');
            added += line.startsWith("\n") ? 2 : 0;
        }
        return new BodyText(text.toString(), ids);
    }

    /** Whether a line may hold code, in which stars are stars: it has a backtick, a backslash, or the blanks of an indented block. */
    private static boolean isCode(String line) {
        return line.indexOf('`') >= 0 || line.indexOf('\\') >= 0 || line.startsWith("    ") || line.startsWith("\t");
    }

    private static void markLinks(List<String> lines, Outline outline) {
        Map<Integer, List<Integer>> byLine = new TreeMap<>();
        for (int i = 0; i < outline.wikiLinks().size(); i++) {
            int line = outline.wikiLinks().get(i).span().line() - outline.bodyLine();
            byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(0, i);
        }
        byLine.forEach((line, links) -> {
            for (int index : links) {
                lines.set(line, markLink(lines.get(line), outline.wikiLinks().get(index), index));
            }
        });
    }

    private static String markLink(String line, Outline.WikiLink link, int index) {
        int start = line.offsetByCodePoints(0, link.span().column() - 1);
        int end = line.offsetByCodePoints(0, link.span().endColumn() - 1);
        return line.substring(0, start) + LINK + index + CLOSE + line.substring(end);
    }

    /** The lines of a passage that the audience may not see become empty, else only its fences do. */
    private static void hide(List<String> lines, Outline.Passage passage, int bodyLine, Audience audience) {
        int first = passage.firstLine() - bodyLine;
        int last = passage.lastLine() - bodyLine;
        if (audience.maySee(passage.audience())) {
            lines.set(first, "\n" + PASSAGE + "\n");
            lines.set(last, "\n" + PASSAGE_END + "\n");
            return;
        }
        for (int i = first; i <= last; i++) {
            lines.set(i, "");
        }
    }

    private static String markStrong(String line) {
        Matcher matcher = STRONG_RUN.matcher(line);
        StringBuilder marked = new StringBuilder();
        while (matcher.find()) {
            boolean blank = Character.isWhitespace(line.charAt(matcher.start() + 2))
                    || Character.isWhitespace(line.charAt(matcher.end() - 3));
            String text = blank ? matcher.group() : STRONG + matcher.group(1) + STRONG_END;
            matcher.appendReplacement(marked, Matcher.quoteReplacement(text));
        }
        return matcher.appendTail(marked).toString();
    }
}
