package org.youbei.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which queries and texts are compared; {@code site/search/fold.js} does the same to a query. */
final class Fold {
    private static final Pattern NUMBER_HYPHEN = Pattern.compile("(?<=[0-9])[-‐‑–—](?=[0-9])");
    private static final Pattern ROMAN_LEVEL = Pattern.compile("(?<![a-z0-9])(iv|i{1,3})(?=级)");
    private static final Pattern DIGIT_LEVEL = Pattern.compile("(?<![0-9.])[1-4](?=级(?:应急)?响应)");
    private static final String[] LEVELS = {"", "一", "二", "三", "四"};

    private Fold() {}

    /**
     * Returns the text in its compatibility form (Unicode NFKC), with small letters, simplified characters, numbers without hyphens, and response levels in Chinese
     * numerals.
     */
    static String of(String text) {
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        String small = Characters.simplified(plain.toLowerCase(Locale.ROOT));
        if (small.indexOf('级') >= 0) {
            small = ROMAN_LEVEL.matcher(small).replaceAll(match -> roman(match.group()));
            small = DIGIT_LEVEL
                    .matcher(small)
                    .replaceAll(match -> LEVELS[match.group().charAt(0) - '0']);
        }
        return hasHyphen(small) ? NUMBER_HYPHEN.matcher(small).replaceAll("") : small;
    }

    private static String roman(String number) {
        return LEVELS["iv".equals(number) ? 4 : number.length()];
    }

    private static boolean hasHyphen(String text) {
        return text.indexOf('-') >= 0 || text.chars().anyMatch(c -> c >= '‐' && c <= '—');
    }

    /** Whether the compatibility form could change nothing that is a part of a word: the common case, which needs no table. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && !isIdeograph(c) && !(c >= 0x2010 && c <= 0x2027) && !(c >= 0x3000 && c <= 0x303F)) {
                if ("，；：（）！？、。".indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /** Whether a character is a part of a word: a letter, a digit or an ideograph. Everything else ends a word. */
    static boolean isWord(int c) {
        return c >= '0' && c <= '9'
                || c >= 'a' && c <= 'z'
                || isIdeograph(c)
                || c >= 0xC0 && c <= 0x52F && c != 0xD7 && c != 0xF7
                || c == 0x3005
                || c == 0x3007
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x3FFFF;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
