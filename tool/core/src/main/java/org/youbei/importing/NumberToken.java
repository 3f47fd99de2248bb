package org.youbei.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A numbering at the start of a text.
 *
 * @param ordinals its numbers: {@code 4.5.4.2} has four; empty for an appendix without a number
 * @param typed the numbering with plain digits and dots and without blanks
 * @param end the index of the first character behind it and the blanks after it
 * @param spaced whether a blank or a mark parts it from what follows
 */
record NumberToken(NumberForm form, List<Integer> ordinals, String typed, int end, boolean spaced) {
    private static final String DIGIT = "[0-9０-９]";
    private static final String BLANK = "[\\s\\u00A0\\u2002-\\u200A\\u3000]";
    private static final String HAN_NUMBER = "[一二三四五六七八九十]{1,3}";

    private static final Pattern APPENDIX = Pattern.compile("附" + BLANK + "?(?:件|录|表|图)" + BLANK + "*(" + DIGIT
            + "{1,2}|" + HAN_NUMBER + "|[A-ZＡ-Ｚ](?![A-Za-z]))?(?![0-9０-９.．]|" + HAN_NUMBER + "[级是])[:：]?");
    private static final Pattern CHAPTER = Pattern.compile(
            "第" + BLANK + "*([一二三四五六七八九十百零〇]{1,5}|" + DIGIT + "{1,3})" + BLANK + "*([编篇章节条])(?![规款的第至、，])");
    private static final Pattern DECIMAL =
            Pattern.compile("(" + DIGIT + "{1,2}+(?:[.．]" + DIGIT + "{1,2}+)*+)([.．、]?)(?![0-9０-９])");
    private static final Pattern HAN = Pattern.compile("(" + HAN_NUMBER + ")" + BLANK + "*[、.．]");
    private static final Pattern HAN_BRACKET =
            Pattern.compile("[（(]" + BLANK + "*(" + HAN_NUMBER + ")" + BLANK + "*[)）][、.．]?");
    private static final Pattern BRACKET =
            Pattern.compile("[（(]" + BLANK + "*(" + DIGIT + "{1,2})" + BLANK + "*[)）][、.．]?");
    private static final Pattern HALF_BRACKET = Pattern.compile("(" + DIGIT + "{1,2})[)）]");
    private static final Pattern CIRCLED = Pattern.compile("[①-⑳⑴-⒇]");
    private static final int LARGEST = 40;

    NumberToken {
        ordinals = List.copyOf(ordinals);
    }

    /** Returns the numbering that a text starts with. */
    static Optional<NumberToken> of(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.charAt(0)) {
            case '附' -> appendix(text);
            case '第' -> chapter(text);
            case '（', '(' ->
                simple(NumberForm.HAN_BRACKET, HAN_BRACKET, text).or(() -> simple(NumberForm.BRACKET, BRACKET, text));
            default ->
                simple(NumberForm.HAN, HAN, text)
                        .or(() -> simple(NumberForm.HALF_BRACKET, HALF_BRACKET, text))
                        .or(() -> decimal(text))
                        .or(() -> circled(text));
        };
    }

    /** Returns this numbering as one of another form, where the place tells which it is. */
    NumberToken as(NumberForm other) {
        return new NumberToken(other, ordinals, typed, end, spaced);
    }

    /** Returns the numbering without the mark behind it, by which two are compared. */
    String bare() {
        return typed.replaceAll("[.、:：]+$", "");
    }

    private static Optional<NumberToken> appendix(String text) {
        Matcher matcher = APPENDIX.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String number = matcher.group(1);
        List<Integer> ordinals =
                number == null || !number.matches(DIGIT + "+|" + HAN_NUMBER) ? List.of() : List.of(number(number));
        return Optional.of(token(NumberForm.APPENDIX, ordinals, matcher, text));
    }

    private static Optional<NumberToken> chapter(String text) {
        Matcher matcher = CHAPTER.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        NumberForm form = switch (matcher.group(2)) {
            case "章" -> NumberForm.CHAPTER;
            case "节" -> NumberForm.SECTION;
            case "条" -> NumberForm.ARTICLE;
            default -> NumberForm.PART;
        };
        return Optional.of(token(form, List.of(number(matcher.group(1))), matcher, text));
    }

    private static Optional<NumberToken> simple(NumberForm form, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt()
                ? Optional.of(token(form, List.of(number(matcher.group(1))), matcher, text))
                : Optional.empty();
    }

    private static Optional<NumberToken> circled(String text) {
        Matcher matcher = CIRCLED.matcher(text);
        int first = text.charAt(0) < '⑴' ? '①' : '⑴';
        return matcher.lookingAt()
                ? Optional.of(token(NumberForm.CIRCLED, List.of(text.charAt(0) - first + 1), matcher, text))
                : Optional.empty();
    }

    private static Optional<NumberToken> decimal(String text) {
        Matcher matcher = DECIMAL.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        List<Integer> ordinals = new ArrayList<>();
        for (String number : plain(matcher.group(1)).split("\\.", -1)) {
            int value = Integer.parseInt(number);
            if (number.startsWith("0") || value > LARGEST) {
                return Optional.empty();
            }
            ordinals.add(value);
        }
        NumberForm form = ordinals.size() == 1 ? NumberForm.INTEGER : NumberForm.DECIMAL;
        return Optional.of(token(form, ordinals, matcher, text));
    }

    private static NumberToken token(NumberForm form, List<Integer> ordinals, Matcher matcher, String text) {
        int end = Blanks.skip(text, matcher.end());
        String typed = Blanks.remove(plain(matcher.group()));
        boolean marked = !typed.isEmpty() && ".、:：)）".indexOf(typed.charAt(typed.length() - 1)) >= 0;
        return new NumberToken(form, ordinals, typed, end, marked || end > matcher.end());
    }

    /** Full-width digits, letters and dots of a numbering as plain ones. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c == '．';
            plain.append(wide ? (char) (c - '０' + '0') : c);
        }
        return plain.toString();
    }

    private static int number(String typed) {
        String plain = plain(typed);
        return Character.isDigit(plain.charAt(0)) ? Integer.parseInt(plain) : han(plain);
    }

    /** {@code 二十三} is 23, {@code 一百零五} is 105. */
    private static int han(String typed) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < typed.length(); i++) {
            int value = "〇一二三四五六七八九".indexOf(typed.charAt(i));
            switch (typed.charAt(i)) {
                case '十' -> {
                    sum += Math.max(1, digit) * 10;
                    digit = 0;
                }
                case '百' -> {
                    sum += Math.max(1, digit) * 100;
                    digit = 0;
                }
                default -> digit = Math.max(0, value);
            }
        }
        return sum + digit;
    }
}
