package org.youbei.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the plans that a text holds.
 *
 * @param firstLine the number of its first line in the source, its table of contents included
 * @param lastLine the number of its last line
 * @param lines its lines without the table of contents
 */
record PlanPart(int firstLine, int lastLine, List<Line> lines) {
    private static final Pattern TITLE =
            Pattern.compile("[\\p{IsHan}（）()《》〈〉、·“”A-Za-z0-9]{2,60}预案(?:[（(][^（()）]{1,20}[）)])?");

    private static final Pattern NAMED = Pattern.compile("[\\p{IsHan}（）]{2,60}预案");

    /** Returns the plans of a text: a further one begins at a title whose next heading is the first chapter again. */
    static List<PlanPart> of(List<Line> lines) {
        List<PlanPart> parts = new ArrayList<>();
        List<Line> part = new ArrayList<>();
        boolean begun = false;
        int first = 1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Line> below = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
            if (begun && isTitled(line, below)) {
                parts.add(new PlanPart(first, line.number() - 1, List.copyOf(part)));
                first = line.number();
                part.clear();
            }
            begun |= isFirst(Optional.of(line));
            part.add(line);
        }
        parts.add(new PlanPart(first, Integer.MAX_VALUE, List.copyOf(part)));
        return parts;
    }

    /** Returns whether a text is the title of a plan and nothing else. */
    static boolean isTitle(String text) {
        return TITLE.matcher(text).matches();
    }

    /** Returns the title in a file's name such as {@code P-03-北京市防汛应急预案.txt}, or null. */
    static @Nullable String titleIn(String file) {
        Matcher matcher = NAMED.matcher(file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
        return matcher.find() ? matcher.group() : null;
    }

    private static boolean isTitled(Line line, Optional<Line> below) {
        Optional<Line> behind = behindTitle(line);
        return behind.isPresent() && isFirst(behind.get().text().isEmpty() ? below : behind);
    }

    /** What stands behind a title at the start of a line; empty when the line does not start with one. */
    private static Optional<Line> behindTitle(Line line) {
        int end = Blanks.next(line.text(), 0);
        return isTitle(line.text().substring(0, end))
                ? Optional.of(line.from(Blanks.skip(line.text(), end)))
                : Optional.empty();
    }

    private static boolean isFirst(Optional<Line> line) {
        return line.flatMap(found -> NumberToken.of(found.text()).filter(token -> isFirst(token, found)))
                .isPresent();
    }

    private static boolean isFirst(NumberToken token, Line line) {
        String words = line.text().substring(token.end());
        return switch (token.form()) {
            case INTEGER, HAN, CHAPTER, PART ->
                token.ordinals().equals(List.of(1)) && Titles.isFirstWord(words.substring(0, Titles.firstWord(words)));
            default -> false;
        };
    }
}
