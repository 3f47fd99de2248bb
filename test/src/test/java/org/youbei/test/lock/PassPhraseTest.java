package org.youbei.test.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youbei.lock.PassPhrase;

/** Pass phrases that nobody guesses, and the refusal of those that somebody would. */
final class PassPhraseTest {
    private static final int DIGITS = 24;

    @Test
    void oneThatIsMadeHas79BitsAndIsReadInGroups() {
        Random random = new Random(3);
        int[][] counts = new int[DIGITS][10];
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String shown = PassPhrase.make(random).shown();
            assertTrue(shown.matches("\\d{4}( \\d{4}){5}"), shown);
            all.add(shown);
            String digits = shown.replace(" ", "");
            for (int at = 0; at < DIGITS; at++) {
                counts[at][digits.charAt(at) - '0']++;
            }
        }

        assertEquals(10_000, all.size());
        for (int[] count : counts) {
            for (int digit = 0; digit < 10; digit++) {
                // A thousand each, give or take five deviations.
                assertTrue(Math.abs(count[digit] - 1_000) < 150, digit + ": " + count[digit]);
            }
        }
        assertTrue(DIGITS * Math.log(10) / Math.log(2) >= 77);
    }

    @ParameterizedTest
    @CsvSource({
        "望海 correct horse battery-2026, true",
        "7391 0468 2257 9013 6684, true",
        "correct-horse, false",
        "aaaaaaaaaaaaaaaabbbb, false",
        "abcdefghijklmnopqrst, false",
        "1234 5678 9012 3456 7890, false",
        "1111 2222 1111 2222 1111, false",
        "739104682257901, false",
        "'', false"
    })
    void ownOnesAreRefusedWhenTheyWouldBeGuessed(String phrase, boolean isStrong) {
        assertEquals(isStrong, PassPhrase.own(phrase).isPresent());
    }

    @Test
    void nothingThatIsPrintedGivesItAway() {
        assertEquals("PassPhrase", PassPhrase.make(new Random(1)).toString());
    }
}
