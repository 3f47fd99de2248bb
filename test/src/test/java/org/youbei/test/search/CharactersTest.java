package org.youbei.test.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.youbei.search.SearchEngine;

/** The tables of characters are those of the library that they were made from. */
final class CharactersTest {
    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;

    @Test
    void readingsAreThoseOfTheDictionary() throws IOException {
        Map<String, StringBuilder> expected = new TreeMap<>();
        for (int c = FIRST; c <= LAST; c++) {
            String character = Character.toString(c);
            if (simplified(character).equals(character)) {
                readings(character)
                        .forEach(reading -> expected.computeIfAbsent(reading, r -> new StringBuilder())
                                .append(character));
            }
        }
        StringBuilder text = new StringBuilder();
        expected.forEach((reading, characters) ->
                text.append(reading).append(' ').append(characters).append('\n'));

        assertEquals(text.toString(), table("readings.txt"));
    }

    @Test
    void traditionalCharactersAreThoseOfTheDictionary() throws IOException {
        StringBuilder expected = new StringBuilder();
        for (int c = FIRST; c <= LAST; c++) {
            String character = Character.toString(c);
            String simplified = simplified(character);
            if (!simplified.equals(character) && simplified.length() == 1) {
                expected.append(character).append(simplified);
            }
        }

        assertEquals(expected.toString(), table("traditional.txt").replace("\n", ""));
    }

    private static String simplified(String character) {
        return HanLP.convertToSimplifiedChinese(character);
    }

    private static Set<String> readings(String character) {
        Set<String> readings = new TreeSet<>();
        Pinyin[] all = PinyinDictionary.get(character);
        for (Pinyin pinyin : all == null ? new Pinyin[0] : all) {
            String reading = pinyin.getPinyinWithoutTone();
            if (reading != null && reading.matches("[a-z]+")) {
                readings.add(reading);
            }
        }
        return readings;
    }

    private static String table(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SearchEngine.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
