package org.youbei.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading cut into its numbering and its words: {@code 4.2 响应分级}, {@code 一、总则}, {@code （一）目的}, {@code 第一章 总则}. The
 * number of a clause may stand alone, above its paragraph: {@code 7.2.2}.
 *
 * @param number the numbering as typed, empty when there is none
 * @param words the rest
 */
record HeadingNumber(String number, String words) {
    private static final Pattern FORM = Pattern.compile("^(第[一二三四五六七八九十百零〇\\d]+[章节条篇]"
            + "|[一二三四五六七八九十百]+[、.．]"
            + "|[（(][一二三四五六七八九十百\\d]+[）)][、.．]?"
            + "|附[件录表图]\\s*(?:\\d+|[一二三四五六七八九十]+|[A-Z](?![A-Za-z]))?[:：]?"
            + "|\\d+(?:[.．]\\d+)*[.．、]?(?!\\d|[年月日个人户次类级号小公]))[\\s\\u3000\\u2002]*");

    private static final Pattern CLAUSE = Pattern.compile("\\d+(?:[.．]\\d+)+[.．]?|第.+条");

    static HeadingNumber of(String heading) {
        Matcher matcher = FORM.matcher(heading);
        if (matcher.find()
                && (matcher.end() < heading.length()
                        || CLAUSE.matcher(matcher.group(1)).matches())) {
            return new HeadingNumber(matcher.group(1), heading.substring(matcher.end()));
        }
        return new HeadingNumber("", heading);
    }

    /** Returns the anchor that an Arabic numbering gives, {@code 4.2} → {@code s4-2}; empty for any other. */
    String anchor() {
        if (number.isEmpty() || !Character.isDigit(number.charAt(0))) {
            return "";
        }
        return "s" + number.replaceAll("[.．、]+$", "").replaceAll("[.．]", "-");
    }
}
