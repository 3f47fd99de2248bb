package org.youbei.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms of one document: pairs of neighbouring characters, so that any substring of two or more is found without a dictionary; runs of four digits ({@code #1380}), for
 * numbers; initials of names ({@code ~fx}); and marks.
 */
final class Terms {
    private static final int CHARACTER_BITS = 21;
    private static final int DIGITS = 4;
    private static final int INITIALS = 3;
    private static final int OFTEN = 3;

    private long[] pairs = new long[256];
    private byte[] weights = new byte[256];
    private int size;
    private final Map<String, Integer> others = new HashMap<>();

    /** Takes a pair of characters or another term, and its weight. */
    interface Sink {
        void pair(long pair, int weight);

        void other(String term, int weight);
    }

    /** Adds words whose weight is given. */
    void add(String text, int weight) {
        String folded = Fold.of(text);
        runs(folded, run -> {
            for (int i = 1; i < run.length; i++) {
                raise(pair(run[i - 1], run[i]), weight);
            }
            digits(run, weight);
        });
    }

    /** Adds a text in which every pair counts for as often as it stands there. */
    void addText(String text) {
        runs(Fold.of(text), run -> {
            for (int i = 1; i < run.length; i++) {
                count(pair(run[i - 1], run[i]));
            }
            digits(run, 1);
        });
    }

    /** Adds words of an entry of a register: pairs of digits tell nothing among thousands of numbers and are left out. */
    void addShort(String text, int weight) {
        runs(Fold.of(text), run -> {
            for (int i = 1; i < run.length; i++) {
                if (!Fold.isDigit(run[i - 1]) || !Fold.isDigit(run[i])) {
                    raise(pair(run[i - 1], run[i]), weight);
                }
            }
            digits(run, weight);
        });
    }

    void mark(String term, int weight) {
        others.merge(term, weight, Math::max);
    }

    /** Adds each character of a name on its own. */
    void addCharacters(String text, int weight) {
        Fold.of(text)
                .codePoints()
                .filter(c -> c > 0x80 && Fold.isWord(c))
                .forEach(c -> mark(Character.toString(c), weight));
    }

    /** Adds the initials of a name: every two and three in a row, and all of a short one. */
    void addInitials(String name, int weight) {
        runs(Fold.of(name), characters -> {
            List<Set<String>> run =
                    Arrays.stream(characters).mapToObj(Terms::letters).toList();
            for (int length = 2; length <= INITIALS; length++) {
                for (int start = 0; start + length <= run.size(); start++) {
                    for (String initials : initials(run, start, length)) {
                        mark("~" + initials, weight);
                    }
                }
            }
            if (run.size() <= DIGITS) {
                initials(run, 0, run.size()).forEach(initials -> mark("~=" + initials, weight));
            }
        });
    }

    private static Set<String> initials(List<Set<String>> run, int start, int length) {
        Set<String> all = new LinkedHashSet<>(List.of(""));
        for (int i = start; i < start + length; i++) {
            Set<String> longer = new LinkedHashSet<>();
            for (String letter : run.get(i)) {
                all.forEach(before -> longer.add(before + letter));
            }
            all = longer;
        }
        return all;
    }

    private static Set<String> letters(int c) {
        Set<String> letters = new LinkedHashSet<>();
        Characters.readings(c).forEach(reading -> letters.add(reading.substring(0, 1)));
        if (letters.isEmpty()) {
            letters.add(Character.toString(c));
        }
        return letters;
    }

    private void digits(int[] run, int weight) {
        int count = 0;
        for (int i = 0; i < run.length; i++) {
            count = Fold.isDigit(run[i]) ? count + 1 : 0;
            if (count >= DIGITS) {
                mark("#" + new String(run, i - DIGITS + 1, DIGITS), weight);
            }
        }
    }

    /** Takes a run of characters without a break. */
    private interface Run {
        void take(int[] run);
    }

    private static void runs(String folded, Run sink) {
        int[] characters = folded.codePoints().toArray();
        int start = 0;
        for (int i = 0; i <= characters.length; i++) {
            if (i == characters.length || !Fold.isWord(characters[i])) {
                if (i > start) {
                    sink.take(Arrays.copyOfRange(characters, start, i));
                }
                start = i + 1;
            }
        }
    }

    private static long pair(int one, int two) {
        return (long) one << CHARACTER_BITS | two;
    }

    /** Returns the two characters of a pair. */
    static String text(long pair) {
        return Character.toString((int) (pair >> CHARACTER_BITS))
                + Character.toString((int) (pair & ((1 << CHARACTER_BITS) - 1)));
    }

    private void raise(long pair, int weight) {
        int at = slot(pair);
        weights[at] = (byte) Math.max(weights[at], weight);
    }

    private void count(long pair) {
        int at = slot(pair);
        weights[at] = (byte) (weights[at] >= OFTEN ? weights[at] : weights[at] + 1);
    }

    /** The slot of a pair in the open table, made when it is new. */
    private int slot(long pair) {
        if (size * 2 > pairs.length) {
            enlarge();
        }
        int at = find(pairs, pair);
        if (pairs[at] == 0) {
            pairs[at] = pair;
            size++;
        }
        return at;
    }

    /** The slot of a pair in an open table of a size that is a power of two: its own, or an empty one. */
    static int find(long[] table, long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 40) & table.length - 1;
        while (table[at] != 0 && table[at] != pair) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private void enlarge() {
        long[] wider = new long[pairs.length * 2];
        byte[] theirs = new byte[pairs.length * 2];
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != 0) {
                int at = find(wider, pairs[i]);
                wider[at] = pairs[i];
                theirs[at] = weights[i];
            }
        }
        pairs = wider;
        weights = theirs;
    }

    /** Hands on every term, in no order. */
    void forEach(Sink sink) {
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != 0) {
                sink.pair(pairs[i], weights[i]);
            }
        }
        others.forEach(sink::other);
    }
}
