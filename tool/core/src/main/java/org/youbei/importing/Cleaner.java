package org.youbei.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.parse.TextDecoder;
import org.youbei.text.SourceFile;
import org.youbei.text.Span;

/**
 * Cuts a source into lines without the characters that a plan may not hold; each kind of them is reported with its number. A line too long for a
 * plan is cut behind a sentence.
 */
final class Cleaner {
    static final Code INVISIBLE = Code.warning("YB0704");

    private final Map<Character, Dropped> dropped = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();

    private Cleaner() {}

    /** Where a character was first dropped, and how often in all. */
    private record Dropped(Span first, int count) {}

    /** Returns the lines that hold anything, stripped; what was dropped goes to the findings. */
    static List<Line> clean(SourceFile file, List<Diagnostic> findings) {
        Cleaner cleaner = new Cleaner();
        int number = 0;
        for (String line : file.text().replace('\r', '\n').split("\n", -1)) {
            cleaner.line(++number, line);
        }
        cleaner.dropped.forEach((character, place) -> findings.add(Diagnostic.at(
                        file.path(),
                        place.first(),
                        INVISIBLE,
                        "U+%04X".formatted((int) character),
                        Objects.requireNonNullElse(Character.getName(character), "noncharacter"),
                        place.count())
                .hint()));
        return cleaner.lines;
    }

    private void line(int number, String text) {
        StringBuilder kept = new StringBuilder();
        int start = 1;
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            column += Character.isLowSurrogate(c) ? 0 : 1;
            boolean cut = isBreak(c) || isLong(kept.length(), c);
            if (TextDecoder.isForbidden(c)) {
                drop(number, column, c);
            } else {
                kept.append(c);
            }
            if (cut) {
                add(number, start, kept);
                start = column + 1;
            }
        }
        add(number, start, kept);
    }

    /** Whether a line is to be cut behind this: behind a sentence when it is long, wherever it may be when it is too long. */
    private static boolean isLong(int length, char c) {
        boolean end = c == '。' || c == '；' || Blanks.isBlank(c);
        return length > Line.LONGEST && end || length > Line.LONGEST * 5 / 4 && !Character.isHighSurrogate(c);
    }

    private void drop(int number, int column, char c) {
        if (!isBreak(c)) {
            Dropped here = new Dropped(Span.of(number, column, 1), 1);
            dropped.merge(c, here, (first, next) -> new Dropped(first.first(), first.count() + 1));
        }
    }

    private void add(int number, int column, StringBuilder kept) {
        Line line = new Line(number, column, kept.toString()).stripped();
        kept.setLength(0);
        if (!line.text().isEmpty()) {
            lines.add(line);
        }
    }

    /** Page breaks and Unicode line ends, which are white space although a plan may not hold them. */
    private static boolean isBreak(char c) {
        return c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
