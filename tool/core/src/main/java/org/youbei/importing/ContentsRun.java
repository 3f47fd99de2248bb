package org.youbei.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One table of contents: a run of headings without text that ends where its first heading comes again, or whose lines end in page numbers.
 *
 * @param dropped its entries
 * @param nextLine the index of the first line behind it, not counting the remainder
 * @param rest what is left of its last line, where the text begins in the middle of one; or the same line as an empty text
 */
record ContentsRun(List<Contents.Entry> dropped, int nextLine, Line rest) {
    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_LINES = 1_000;
    private static final Pattern LEADER =
            Pattern.compile("[\\s\\u3000.．·•…﹒・_—-]{3,}[（(]?\\d{1,3}[）)]?\\s*$|[.．·•…﹒・_]{3,}\\s*$");
    private static final Pattern PAGE = Pattern.compile("[\\s\\u3000]+[（(]?\\d{1,3}[）)]?$");

    Optional<Line> remainder() {
        return rest.text().isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    /** Returns the table of contents that starts with a line, if one does. */
    static Optional<ContentsRun> at(List<Line> lines, int start) {
        List<Contents.Entry> entries = new ArrayList<>();
        Contents.Entry first = null;
        for (int i = start; i < Math.min(lines.size(), start + MOST_LINES); i++) {
            List<Contents.Entry> next = entries(lines.get(i));
            if (next.isEmpty() || i == start && !opens(next)) {
                return leaders(lines, start);
            }
            for (Contents.Entry entry : next) {
                if (first != null && entry.isSame(first) && entries.size() >= FEWEST) {
                    return Optional.of(cut(lines, i, entries, entry));
                }
                if (first == null && !Contents.isMarker(entry.title())) {
                    first = entry;
                }
                entries.add(entry);
            }
        }
        return leaders(lines, start);
    }

    /** Whether a line opens a table of contents: with its heading or with the first chapter. */
    private static boolean opens(List<Contents.Entry> line) {
        Contents.Entry first = line.get(0);
        return Contents.isMarker(first.title())
                || NumberToken.of(first.number())
                        .filter(token -> token.form() != NumberForm.APPENDIX)
                        .filter(token -> token.ordinals().equals(List.of(1)))
                        .isPresent();
    }

    private static ContentsRun cut(List<Line> lines, int index, List<Contents.Entry> entries, Contents.Entry again) {
        Line line = lines.get(index);
        int offset = line.text().offsetByCodePoints(0, again.line().column() - line.column());
        return new ContentsRun(List.copyOf(entries), index + 1, line.from(offset));
    }

    /** A table whose first heading does not come again is known by its heading and by leaders or page numbers at the ends of its lines. */
    private static Optional<ContentsRun> leaders(List<Line> lines, int start) {
        int end = start;
        boolean marked = Contents.isMarker(lines.get(start).text());
        if (marked) {
            end++;
        }
        List<Contents.Entry> entries = new ArrayList<>();
        while (end < lines.size() && isLed(lines.get(end).text(), marked)) {
            entries.addAll(entries(lines.get(end)));
            end++;
        }
        boolean table = entries.size() >= (marked ? 1 : FEWEST);
        return table
                ? Optional.of(new ContentsRun(
                        List.copyOf(entries), end, lines.get(start).to(0)))
                : Optional.empty();
    }

    private static boolean isLed(String text, boolean marked) {
        return text.length() <= LONGEST_TITLE * 2
                && (LEADER.matcher(text).find() || marked && PAGE.matcher(text).find());
    }

    /** The headings that make up a line; none when it holds anything else. */
    private static List<Contents.Entry> entries(Line line) {
        List<Contents.Entry> entries = new ArrayList<>();
        Line rest = line.text().length() > LONGEST_LINE ? line.to(0) : line;
        while (!rest.text().isEmpty()) {
            Optional<NumberToken> token = NumberToken.of(rest.text()).filter(ContentsRun::isHeading);
            int words = token.map(NumberToken::end).orElse(0);
            int end = end(rest.text(), words);
            String title = title(rest.text().substring(words, end));
            if (!isTitle(title)) {
                return List.of();
            }
            entries.add(new Contents.Entry(token.map(NumberToken::bare).orElse(""), title, rest.to(end)));
            rest = rest.from(Blanks.skip(rest.text(), end));
        }
        return entries;
    }

    private static String title(String typed) {
        String led = LEADER.matcher(typed).replaceFirst("");
        return Blanks.remove(PAGE.matcher(led).replaceFirst(""));
    }

    private static boolean isHeading(NumberToken token) {
        return token.form().compareTo(NumberForm.BRACKET) < 0;
    }

    /** Where an entry ends: at the next numbering, at a page number, or with the line. */
    private static int end(String text, int words) {
        for (int at = words + 1; at < text.length(); at++) {
            boolean apart = Blanks.isBlank(text.charAt(at - 1));
            Optional<NumberToken> next = NumberToken.of(text.substring(at)).filter(ContentsRun::isHeading);
            if (next.isPresent() && (apart || next.get().form() == NumberForm.DECIMAL && isGlue(text.charAt(at - 1)))) {
                return isPage(next.get(), text.length() - at) ? text.length() : at;
            }
        }
        return text.length();
    }

    /** A number that ends the line is the page. */
    private static boolean isPage(NumberToken token, int length) {
        return token.form() == NumberForm.INTEGER && token.end() == length;
    }

    private static boolean isGlue(char c) {
        return Character.isLetter(c) || c == '）' || c == '”';
    }

    private static boolean isTitle(String title) {
        return !title.isEmpty()
                && title.length() <= LONGEST_TITLE
                && title.chars().noneMatch(c -> "。；！？".indexOf(c) >= 0);
    }
}
