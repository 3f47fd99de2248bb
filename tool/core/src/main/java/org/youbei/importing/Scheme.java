package org.youbei.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places in a text where a decimal number of two levels or more, or what may be a chapter, begins: what comes later tells whether a single number is a chapter.
 *
 * @param decimals numbers like {@code 1.1}, in order
 * @param chapters numbers like {@code 1} and {@code 一、} before what could be a title, in order
 */
record Scheme(List<Mark> decimals, List<Mark> chapters) {
    private static final int FEWEST = 2;

    /** A number and its place. */
    record Mark(Line line, NumberForm form, int first) {}

    /** Returns the scheme of a text. */
    static Scheme of(List<Line> lines) {
        List<Mark> decimals = new ArrayList<>();
        List<Mark> chapters = new ArrayList<>();
        for (Line line : lines) {
            for (int at = 0; at < line.text().length(); at = Blanks.skip(line.text(), Blanks.next(line.text(), at))) {
                Line rest = line.from(at);
                Optional<NumberToken> token = NumberToken.of(rest.text());
                token.filter(found -> isDecimal(found, rest)).ifPresent(found -> decimals.add(mark(rest, found)));
                token.filter(found -> isChapter(found, rest)).ifPresent(found -> chapters.add(mark(rest, found)));
            }
        }
        return new Scheme(List.copyOf(decimals), List.copyOf(chapters));
    }

    private static Mark mark(Line line, NumberToken token) {
        return new Mark(line, token.form(), token.ordinals().get(0));
    }

    private static boolean isDecimal(NumberToken token, Line line) {
        String rest = line.text().substring(token.end());
        return token.form() == NumberForm.DECIMAL && (token.spaced() || !Titles.isCounted(rest));
    }

    private static boolean isChapter(NumberToken token, Line line) {
        String rest = line.text().substring(token.end());
        String word = rest.substring(0, Titles.firstWord(rest));
        return (token.form() == NumberForm.INTEGER || token.form() == NumberForm.HAN) && Titles.isFirstWord(word);
    }

    /** Returns whether headings are numbered in decimals at all. */
    boolean isDecimal() {
        return decimals.size() >= FEWEST;
    }

    /** Returns the chapter of the next decimal number behind a place; 0 when there is none. */
    int chapterAfter(Line place) {
        return decimalAfter(place).map(Mark::first).orElse(0);
    }

    /** Returns whether another number like this one stands between a place and the next decimal number, and so nearer to the sections of the chapter. */
    boolean hasRival(Line place, NumberForm form, int chapter) {
        Optional<Mark> end = decimalAfter(place);
        return chapters.stream()
                .filter(mark -> mark.form() == form && mark.first() == chapter)
                .anyMatch(mark -> mark.line().compareTo(place) > 0
                        && end.map(next -> mark.line().compareTo(next.line()) < 0)
                                .orElse(true));
    }

    private Optional<Mark> decimalAfter(Line place) {
        return decimals.stream()
                .filter(mark -> mark.line().compareTo(place) > 0)
                .findFirst();
    }
}
