package org.youbei.rule;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern of which it is only asked whether it stands in a text. Most patterns of rules are words or choices of words, {@code 指挥(机构|部)}, and to look for words
 * takes a tenth of what a pattern takes.
 *
 * @param words what the pattern stands for, one of which is to be there; empty when it stands for more than words
 */
record Phrase(Pattern pattern, List<String> words) {
    private static final String PLAIN = "[\\u4e00-\\u9fff《》、，]";

    /** Choices of words, or words around one choice in brackets. */
    private static final Pattern CHOICES = Pattern.compile(PLAIN + "+(?:\\|" + PLAIN + "+)*");

    private static final Pattern AROUND = Pattern.compile("(" + PLAIN + "*)\\((" + CHOICES + ")\\)(" + PLAIN + "*)");

    static Phrase of(String text) {
        return new Phrase(Pattern.compile(text), words(text));
    }

    static List<Phrase> all(List<String> texts) {
        return texts.stream().map(Phrase::of).toList();
    }

    boolean isIn(String text) {
        if (words.isEmpty()) {
            return pattern.matcher(text).find();
        }
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean anyIn(List<Phrase> phrases, String text) {
        for (Phrase phrase : phrases) {
            if (phrase.isIn(text)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        if (CHOICES.matcher(text).matches()) {
            return choices(text).toList();
        }
        Matcher around = AROUND.matcher(text);
        return around.matches()
                ? choices(around.group(2))
                        .map(choice -> around.group(1) + choice + around.group(3))
                        .toList()
                : List.of();
    }

    private static Stream<String> choices(String text) {
        return Arrays.stream(text.split("\\|", -1));
    }
}
