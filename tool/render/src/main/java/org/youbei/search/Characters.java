package org.youbei.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How characters sound, in pinyin without tones with all their readings, and which simplified character stands for a traditional one. Both tables are HanLP's
 * (hankcs.com, Apache 2.0), cut down to single characters of the basic block; a test compares them.
 */
final class Characters {
    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;
    private static final String READINGS = read("readings.txt");
    private static final String TRADITIONAL = read("traditional.txt").replace("\n", "");
    private static final List<List<String>> SYLLABLES = syllables();
    private static final char[] SIMPLIFIED = simplified();

    private Characters() {}

    private static String read(String name) {
        try (InputStream in = Characters.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<List<String>> syllables() {
        List<List<String>> all = new ArrayList<>();
        for (int c = FIRST; c <= LAST; c++) {
            all.add(List.of());
        }
        READINGS.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            String syllable = line.substring(0, blank);
            for (int i = blank + 1; i < line.length(); i++) {
                int at = line.charAt(i) - FIRST;
                List<String> more = new ArrayList<>(all.get(at));
                more.add(syllable);
                all.set(at, List.copyOf(more));
            }
        });
        return all;
    }

    private static char[] simplified() {
        char[] all = new char[LAST - FIRST + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = (char) (FIRST + i);
        }
        for (int i = 0; i < TRADITIONAL.length(); i += 2) {
            all[TRADITIONAL.charAt(i) - FIRST] = TRADITIONAL.charAt(i + 1);
        }
        return all;
    }

    /** Returns how an ideograph is read, every reading; none for other characters and rare ones. */
    static List<String> readings(int c) {
        return c >= FIRST && c <= LAST ? SYLLABLES.get(c - FIRST) : List.of();
    }

    /** Returns the text with each traditional character replaced by its simplified one. */
    static String simplified(String text) {
        char[] changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST && SIMPLIFIED[c - FIRST] != c) {
                changed = changed == null ? text.toCharArray() : changed;
                changed[i] = SIMPLIFIED[c - FIRST];
            }
        }
        return changed == null ? text : new String(changed);
    }

    /** Returns all characters of each syllable, for the page to mend slips of an input method with. */
    static Map<String, String> bySyllable() {
        TreeMap<String, String> all = new TreeMap<>();
        READINGS.lines()
                .forEach(line -> all.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        return all;
    }

    /** Returns traditional characters, each followed by its simplified one. */
    static String traditional() {
        return TRADITIONAL;
    }
}
