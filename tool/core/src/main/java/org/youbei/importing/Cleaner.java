package org.youbei.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.parse.TextDecoder;
import org.youbei.text.SourceFile;
import org.youbei.text.Span;

/** Cuts a source into lines without the characters that a plan may not hold; each kind of them is reported with its number. */
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
                        Character.getName(character),
                        place.count())
                .hint()));
        return cleaner.lines;
    }

    private void line(int number, String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                add(number, column, kept);
                column = text.codePointCount(0, i + 1) + 1;
            } else if (TextDecoder.isForbidden(c)) {
                Dropped here = new Dropped(Span.of(number, text.codePointCount(0, i) + 1, 1), 1);
                dropped.merge(c, here, (first, next) -> new Dropped(first.first(), first.count() + 1));
            } else {
                kept.append(c);
            }
        }
        add(number, column, kept);
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
