package org.youbei.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The places in a text where decimal numbers and what may be chapters begin: what comes later tells whether a single number is a chapter. */
final class Scheme {
    private static final int FEWEST = 2;

    /** The chapters of numbers like {@code 1.1}, by place. */
    private final NavigableMap<Line, Integer> decimals = new TreeMap<>();

    /** The places of numbers like {@code 1} and {@code 一、} before what could be a title. */
    private final Map<NumberForm, Map<Integer, NavigableSet<Line>>> chapters = new EnumMap<>(NumberForm.class);

    /** Returns the scheme of a text. */
    static Scheme of(List<Line> lines) {
        Scheme scheme = new Scheme();
        for (Line line : lines) {
            for (int at = 0; at < line.text().length(); at = Blanks.skip(line.text(), Blanks.next(line.text(), at))) {
                Line rest = line.from(at);
                NumberToken.of(rest.text()).ifPresent(token -> scheme.add(token, rest));
            }
        }
        return scheme;
    }

    private void add(NumberToken token, Line line) {
        String rest = line.text().substring(token.end());
        switch (token.form()) {
            case DECIMAL -> {
                if (token.spaced() || !Titles.isCounted(rest)) {
                    decimals.put(line, token.ordinals().get(0));
                }
            }
            case INTEGER, HAN -> {
                if (Titles.isFirstWord(rest.substring(0, Titles.firstWord(rest)))) {
                    places(token.form(), token.ordinals().get(0)).add(line);
                }
            }
            default -> {}
        }
    }

    private NavigableSet<Line> places(NumberForm form, int chapter) {
        return chapters.computeIfAbsent(form, f -> new TreeMap<>()).computeIfAbsent(chapter, c -> new TreeSet<>());
    }

    /** Returns whether headings are numbered in decimals at all. */
    boolean isDecimal() {
        return decimals.size() >= FEWEST;
    }

    /** Returns the chapter of the next decimal number behind a place; 0 when there is none. */
    int chapterAfter(Line place) {
        Map.Entry<Line, Integer> next = decimals.higherEntry(place);
        return next == null ? 0 : next.getValue();
    }

    /** Returns whether another number like this one stands between a place and the next decimal number, and so nearer to the sections of the chapter. */
    boolean hasRival(Line place, NumberForm form, int chapter) {
        Line rival = places(form, chapter).higher(place);
        Line end = decimals.higherKey(place);
        return rival != null && (end == null || rival.compareTo(end) < 0);
    }
}
