package org.youbei.lock;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What opens a locked site. One of the tool's own is of digits alone, in groups: they are read aloud and typed without a mistake in every dialect and on every telephone,
 * which words and letters are not.
 */
public final class PassPhrase {
    static final int GROUPS = 6;
    static final int GROUP = 4;
    private static final int TEN = 10;

    /** What stands between signs for the eye alone: the page leaves it out as well. */
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\x{1680}\\x{2028}\\x{2029}\\x{feff}\\-\\x{2010}-\\x{2015}_]");

    /** The fewest signs, and the fewest different ones, of a pass phrase that someone thought of. */
    private static final int SHORTEST = 16;

    private static final int DIFFERENT = 8;

    /** The same for digits alone. */
    private static final int SHORTEST_DIGITS = 20;

    private static final int DIFFERENT_DIGITS = 6;
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int KEY_BITS = 256;

    private final String shown;
    private final String typed;

    private PassPhrase(String shown) {
        this.shown = shown;
        this.typed = plain(shown);
    }

    private static String plain(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** Makes one that nobody guesses: 24 digits are 79 bits. */
    public static PassPhrase make(RandomGenerator source) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                digits.append(' ');
            }
            digits.append((char) ('0' + source.nextInt(TEN)));
        }
        return new PassPhrase(digits.toString());
    }

    /** Returns someone's own; empty when it is so short, or of so few signs or steps from one to its neighbour, that it would be guessed. */
    public static Optional<PassPhrase> own(String text) {
        PassPhrase phrase = new PassPhrase(text.strip());
        return phrase.isStrong() ? Optional.of(phrase) : Optional.empty();
    }

    private boolean isStrong() {
        int[] signs = typed.codePoints().toArray();
        long different = typed.codePoints().distinct().count();
        int steps = 0;
        for (int i = 1; i < signs.length; i++) {
            if (Math.abs(signs[i] - signs[i - 1]) <= 1) {
                steps++;
            }
        }
        boolean digits = typed.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return signs.length >= (digits ? SHORTEST_DIGITS : SHORTEST)
                && different >= (digits ? DIFFERENT_DIGITS : DIFFERENT)
                && steps * 2 < signs.length;
    }

    /** Returns it as it is read aloud: for the terminal, never for a file. */
    public String shown() {
        return shown;
    }

    /** Returns the key that PBKDF2 makes of it: 32 bytes. */
    byte[] key(byte[] salt, int iterations) {
        try {
            PBEKeySpec spec = new PBEKeySpec(typed.toCharArray(), salt, iterations, KEY_BITS);
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** Says nothing, so that no message or log gives it away. */
    @Override
    public String toString() {
        return "PassPhrase";
    }
}
