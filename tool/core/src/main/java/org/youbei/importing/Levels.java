package org.youbei.importing;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.model.ResponseLevel;

/** The response levels that a text names: Ⅰ级, I级, 一级 or 1级, alone or several as in {@code Ⅰ、Ⅱ级}. */
final class Levels {
    /** A level's sign, before 级. */
    static final String SIGN = "(?:[ⅠⅡⅢⅣ]|IV|I{1,3}|[一二三四1-4])";

    private static final Pattern NAMED = Pattern.compile("(?<![A-Za-z0-9])(" + SIGN + "(?:级?[、和或及]" + SIGN + ")*)级");
    private static final Pattern ONE = Pattern.compile(SIGN);
    private static final Pattern HEADING = Pattern.compile(SIGN + "级(?:防汛|应急|救助)*响应");

    private Levels() {}

    /** Returns all levels that a text names. */
    static Set<ResponseLevel> in(String text) {
        Set<ResponseLevel> levels = new TreeSet<>();
        Matcher matcher = NAMED.matcher(plain(text));
        while (matcher.find()) {
            Matcher sign = ONE.matcher(matcher.group(1));
            while (sign.find()) {
                ResponseLevel.parse(sign.group()).ifPresent(levels::add);
            }
        }
        return levels;
    }

    /** Returns the levels of the responses that a heading is about. */
    static Set<ResponseLevel> ofHeading(String title) {
        return HEADING.matcher(plain(title)).find() ? in(title) : Set.of();
    }

    /** Full-width letters and digits as plain ones. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= '０' && c <= 'ｚ' && Character.isLetterOrDigit(c) ? (char) (c - '０' + '0') : c);
        }
        return plain.toString();
    }
}
