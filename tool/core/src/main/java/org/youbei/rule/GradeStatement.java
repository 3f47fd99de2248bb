package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From how many on, and below how many, a text counts an event to a grade.
 *
 * @param from the least number, or -1 when the text names none
 * @param below the number that is already too many, or -1 when the text names none
 * @param shown the words of the text
 */
record GradeStatement(long from, long below, String shown) {
    private static final String NUMBER = "([\\d.]+|[一二三四五六七八九十百千]+)\\s*(万|亿)?";
    private static final String UNIT = "\\s*(人|名|元|公顷)";
    private static final Pattern BETWEEN = Pattern.compile(
            NUMBER + UNIT + "?\\s*(?:（含[^）]*）)?(?:以上|及以上|[-—–~～至到])\\s*[、，,]?\\s*" + NUMBER + UNIT + "\\s*(以下)?");
    private static final Pattern ONE = Pattern.compile(NUMBER + UNIT + "\\s*(?:（含[^）]*）)?(及以上|以上|及以下|以下)");

    /** Returns all statements of some words, first those with two ends. */
    static List<GradeStatement> of(String words) {
        List<GradeStatement> found = new ArrayList<>();
        Matcher between = BETWEEN.matcher(words);
        StringBuilder rest = new StringBuilder();
        while (between.find()) {
            found.add(between(between));
            between.appendReplacement(rest, "");
        }
        between.appendTail(rest);
        Matcher one = ONE.matcher(rest);
        while (one.find()) {
            long number = number(one.group(1), one.group(2));
            found.add(
                    one.group(4).endsWith("上")
                            ? new GradeStatement(number, -1, one.group())
                            : new GradeStatement(-1, number, one.group()));
        }
        return found;
    }

    private static GradeStatement between(Matcher match) {
        String unit = match.group(2) == null && match.group(3) == null ? match.group(5) : match.group(2);
        return new GradeStatement(number(match.group(1), unit), number(match.group(4), match.group(5)), match.group());
    }

    private static long number(String digits, String factor) {
        double base = Character.isDigit(digits.charAt(0)) ? Double.parseDouble(digits) : chinese(digits);
        long times = "亿".equals(factor) ? 100_000_000L : "万".equals(factor) ? 10_000L : 1L;
        return Math.round(base * times);
    }

    private static double chinese(String digits) {
        long sum = 0;
        long digit = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int place = "十百千".indexOf(c);
            if (place < 0) {
                digit = "零一二三四五六七八九".indexOf(c);
            } else {
                sum += Math.max(1, digit) * Math.round(Math.pow(10, place + 1.0));
                digit = 0;
            }
        }
        return (double) sum + digit;
    }

    /** Returns whether a grade that begins at one bound and ends below another may be stated so. */
    boolean fits(long least, long most) {
        boolean begins = from < 0 || least <= 0 || from == least;
        boolean ends = below < 0 || most <= 0 || below == most || below == most - 1;
        return begins && ends;
    }
}
