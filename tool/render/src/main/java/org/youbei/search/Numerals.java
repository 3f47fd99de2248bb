package org.youbei.search;

import java.util.regex.Pattern;

/** Numbers of sections as queries name them: {@code 4.1} for 4.1, {@code 8} for 八、 and 第八章. */
final class Numerals {
    private static final Pattern AROUND = Pattern.compile("^第|[章节条、.．\\s]+$");
    private static final String DIGITS = "零一二三四五六七八九十";

    private Numerals() {}

    static String plain(String typed) {
        String number = AROUND.matcher(typed).replaceAll("");
        if (number.isEmpty() || number.chars().anyMatch(c -> DIGITS.indexOf(c) < 0)) {
            return number;
        }
        int ten = number.indexOf('十');
        if (ten < 0) {
            return Integer.toString(DIGITS.indexOf(number.charAt(0)));
        }
        int tens = ten > 0 ? DIGITS.indexOf(number.charAt(0)) : 1;
        int ones = ten + 1 < number.length() ? DIGITS.indexOf(number.charAt(ten + 1)) : 0;
        return Integer.toString(tens * 10 + ones);
    }
}
