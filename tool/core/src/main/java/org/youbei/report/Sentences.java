package org.youbei.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.youbei.link.PlanBook;
import org.youbei.model.plan.Plan;

/** The sentences of a plan's text by which copies are known: without marks, numbers, and the names of the plan's own place and owner. */
final class Sentences {
    /** Shorter ones, such as headings, say the same in every plan. */
    private static final int SHORTEST = 12;

    private static final String ENDS = "。；;！!？?\n|";

    private final List<String> names = new ArrayList<>();

    Sentences(Plan plan, PlanBook book) {
        book.place(plan.place().id()).ifPresent(place -> names.add(place.name()));
        book.organisation(plan.owner().id()).ifPresent(owner -> {
            names.add(owner.name());
            if (owner.shortName() != null) {
                names.add(owner.shortName());
            }
        });
        names.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** Returns the sentences of a text in its order, each once. */
    Set<String> of(String text) {
        String masked = text;
        for (String name : names) {
            masked = masked.replace(name, "");
        }
        Set<String> sentences = new LinkedHashSet<>();
        StringBuilder sentence = new StringBuilder();
        for (int at = 0; at < masked.length(); ) {
            char first = masked.charAt(at);
            if (isCommon(first)) {
                sentence.append(first);
                at++;
            } else if (ENDS.indexOf(first) >= 0) {
                add(sentence, sentences);
                at++;
            } else {
                int mark = mark(masked, at);
                int letter = mark > at ? 0 : masked.codePointAt(at);
                if (isWord(letter)) {
                    sentence.appendCodePoint(letter);
                }
                at = mark > at ? mark : at + Character.charCount(letter);
            }
        }
        add(sentence, sentences);
        return sentences;
    }

    private static void add(StringBuilder sentence, Set<String> sentences) {
        if (sentence.length() >= SHORTEST) {
            sentences.add(sentence.toString());
        }
        sentence.setLength(0);
    }

    /** Returns where a mark that holds words ends: a linked id, the id of a heading, the kind of a passage; the same place where none begins. */
    private static int mark(String text, int at) {
        if (text.startsWith("[[", at)) {
            return within(text, at + 2, ']');
        }
        if (text.startsWith("{#", at)) {
            return within(text, at + 2, '}');
        }
        if (!text.startsWith(":::", at)) {
            return at;
        }
        int end = at + 3;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        while (end < text.length() && isAscii(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int within(String text, int from, char close) {
        int end = from;
        while (end < text.length() && text.charAt(end) != close && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isAscii(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** Returns whether this is one of the ideographs of which nearly all text is made. */
    private static boolean isCommon(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isWord(int letter) {
        return Character.isLetter(letter)
                || letter > 0x2E7F && Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
