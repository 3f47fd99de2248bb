package org.youbei.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.model.plan.Outline;
import org.youbei.text.Span;

/** Finds what tells of persons in the words of a file: telephone numbers, identity numbers, households by their door. Digits and signs may be full-width. */
public final class PersonalMarks {
    private static final int FEWEST_DIGITS = 7;

    /** The fewest digits of a telephone number that is one of a person or of a land line with its area, and of an identity number. */
    private static final int PHONE_DIGITS = 10;

    private static final int IDENTITY_DIGITS = 15;

    /** So many in one file are enough to say that it is full of them. */
    private static final int MOST = 500;

    private static final Pattern MOBILE =
            Pattern.compile("(?<![\\dA-Za-z.-])(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?![\\dA-Za-z]|-\\d)");
    private static final Pattern LAND_LINE = Pattern.compile(
            "(?<![\\dA-Za-z.-])\\(?0(?:10|2\\d|[3-9]\\d{2})\\)?[ -]?\\d{3,4}[ -]?\\d{4}(?![\\dA-Za-z]|-\\d{2})");
    private static final Pattern IDENTITY = Pattern.compile(
            "(?<![\\dA-Za-z-])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![\\dA-Za-z])");
    private static final Pattern OLD_IDENTITY = Pattern.compile(
            "(?<![\\dA-Za-z-])[1-9]\\d{5}[3-9]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}(?![\\dA-Za-z])");

    /** A door and whose it is, by one of the hundred commonest family names: {@code 12号张三家}. */
    private static final Pattern HOUSEHOLD = Pattern.compile("(?<!\\d)\\d++号(?:院|楼|之\\d+)?[ ,、(]?"
            + "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严]"
            + "[\\u4e00-\\u9fa5]{1,2}(?:家|户)(?![庭主])");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String REMAINDERS = "10X98765432";

    private final List<Outline.Mark> marks = new ArrayList<>();

    private PersonalMarks() {}

    /** Returns what was found in a text, by line and column. */
    public static List<Outline.Mark> of(String text) {
        PersonalMarks found = new PersonalMarks();
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (mayHold(text, start, end)) {
                found.line(line, narrow(text.substring(start, end)));
            }
            start = end + 1;
        }
        return List.copyOf(found.marks);
    }

    /** Whether a line has digits enough for a number, or a door. */
    private static boolean mayHold(String text, int start, int end) {
        int digits = 0;
        boolean door = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' || c >= '０' && c <= '９' ? 1 : 0;
            door |= c == '号';
        }
        return digits >= FEWEST_DIGITS || door && digits > 0;
    }

    /** The same line, as many characters, with full-width digits and signs made narrow. */
    private static String narrow(String line) {
        StringBuilder narrow = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= '！' && c <= '～') {
                narrow.setCharAt(i, (char) (c - 0xFEE0));
            } else if (c == '　' || c == ' ') {
                narrow.setCharAt(i, ' ');
            } else if (c >= '‐' && c <= '―' || c == '−') {
                narrow.setCharAt(i, '-');
            }
        }
        return narrow.toString();
    }

    private void line(int number, String text) {
        int digits = mostDigits(text);
        if (digits >= PHONE_DIGITS) {
            all(number, text, MOBILE, Outline.Mark.Kind.PHONE);
            all(number, text, LAND_LINE, Outline.Mark.Kind.PHONE);
        }
        if (digits >= IDENTITY_DIGITS) {
            all(number, text, IDENTITY, Outline.Mark.Kind.IDENTITY);
            all(number, text, OLD_IDENTITY, Outline.Mark.Kind.IDENTITY);
        }
        if (text.indexOf('号') >= 0) {
            all(number, text, HOUSEHOLD, Outline.Mark.Kind.HOUSEHOLD);
        }
    }

    /** How many digits stand together at most, with nothing between them but what may part a number. */
    private static int mostDigits(String text) {
        int most = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                most = Math.max(most, ++digits);
            } else if (" -()".indexOf(c) < 0) {
                digits = 0;
            }
        }
        return most;
    }

    private void all(int number, String text, Pattern pattern, Outline.Mark.Kind kind) {
        Matcher matcher = pattern.matcher(text);
        while (marks.size() < MOST && matcher.find()) {
            String found = matcher.group();
            if (pattern != IDENTITY || isIdentity(found)) {
                int column = text.codePointCount(0, matcher.start()) + 1;
                marks.add(new Outline.Mark(
                        kind, found, Span.of(number, column, found.codePointCount(0, found.length()))));
            }
        }
    }

    /** Whether the last character is the check character of the others (GB 11643). */
    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return REMAINDERS.charAt(sum % REMAINDERS.length()) == Character.toUpperCase(number.charAt(WEIGHTS.length));
    }
}
