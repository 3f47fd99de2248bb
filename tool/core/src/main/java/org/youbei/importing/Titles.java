package org.youbei.importing;

import java.util.regex.Pattern;

/** What the words of a heading look like. */
final class Titles {
    /** A heading longer than this is a sentence without its full stop. */
    static final int LONGEST = 30;

    private static final int LONGEST_FIRST_WORD = 24;
    private static final int LONGEST_SENTENCE = 15;
    private static final int LONGEST_RUN_IN = 32;
    private static final String SENTENCE_MARKS = "。；：！？;:?!";
    private static final String OPEN_ENDS = "，,、（(《“〈";

    /** Units that follow a number in a sentence: {@code 3人以上}, {@code 1小时内}, {@code 10公里}. */
    private static final Pattern UNIT = Pattern.compile(
            "(?:年|月|日(?!常)|个|名(?!词)|人(?![员民力])|户|次(?!生)|小时|分钟|秒|天|周|倍|米|公里|千米|毫米|厘米|海里|吨|公斤|万|亿|千|百|元|%|％|‰|℃|度|项|支(?!撑)"
                    + "|座|台(?!风)|辆|艘|架|条(?!件)|处(?![置理])|级(?!别)|号|类(?!别)|期|岁|时|点|比|至|到|种|所|颗|股|[~～—–\\-－/+±×]).*");

    private Titles() {}

    /** Returns whether this could be the whole of a heading. */
    static boolean isTitle(String text) {
        return isTitle(text, LONGEST);
    }

    /** Returns whether this could be a heading that other text follows in the same line. */
    static boolean isFirstWord(String text) {
        return isTitle(text, LONGEST_FIRST_WORD) && text.indexOf('，') < 0;
    }

    private static boolean isTitle(String text, int longest) {
        return !text.isEmpty()
                && text.length() <= longest
                && text.chars().noneMatch(c -> SENTENCE_MARKS.indexOf(c) >= 0)
                && OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && text.chars().anyMatch(Character::isLetter)
                && brackets(text) == 0;
    }

    /** Brackets opened and not closed: a title has none, a line cut by the width of a page may. */
    private static int brackets(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += "（(《“".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            open -= "）)》”".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return open;
    }

    /** Returns whether this is a heading that ends with a full stop: {@code 预案解释部门。}. */
    static boolean isStopped(String text) {
        return text.endsWith("。")
                && text.length() <= LONGEST_SENTENCE + 1
                && isTitle(text.substring(0, text.length() - 1));
    }

    /** Returns the index behind a short first sentence that other sentences follow, as in {@code 责任落实。落实以……}; 0 when there is none. */
    static int runIn(String text) {
        int stop = text.indexOf('。');
        boolean more = stop > 0 && stop + 1 < text.length();
        return more && stop <= LONGEST_RUN_IN && isTitle(text.substring(0, stop), LONGEST_RUN_IN) ? stop + 1 : 0;
    }

    /** Returns whether a number before this text counts something. */
    static boolean isCounted(String text) {
        return UNIT.matcher(text).matches();
    }

    /** Returns whether a text holds a sentence or the start of one. */
    static boolean isSentence(String text) {
        return text.chars().anyMatch(c -> SENTENCE_MARKS.indexOf(c) >= 0 || c == '，' || c == ',');
    }

    /** Returns the index behind the first word; single characters set apart, as in {@code 总 则}, are one word. */
    static int firstWord(String text) {
        int end = Blanks.next(text, 0);
        while (end < text.length() && isSingle(text, end)) {
            end = Blanks.next(text, Blanks.skip(text, end));
        }
        return end;
    }

    /** Whether the characters before and after a gap both stand alone. */
    private static boolean isSingle(String text, int gap) {
        int next = Blanks.skip(text, gap);
        boolean before = gap == 1 || gap > 1 && Blanks.isBlank(text.charAt(gap - 2));
        boolean after = next < text.length() && Blanks.next(text, next) == next + 1;
        return before && after && isHan(text.charAt(gap - 1)) && isHan(text.charAt(next));
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
