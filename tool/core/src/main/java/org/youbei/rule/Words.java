package org.youbei.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Bilingual;

/** Something that a text may name, by any of some patterns. */
record Words(Bilingual title, List<Phrase> phrases) {
    /** Returns the entries {@code {title, any: [patterns]}} of a list. */
    static List<Words> of(List<Params> entries) {
        return entries.stream()
                .map(entry -> new Words(entry.words("title"), Phrase.all(entry.texts("any"))))
                .toList();
    }

    static List<Pattern> patterns(List<String> texts) {
        return texts.stream().map(Pattern::compile).toList();
    }

    /** Returns whether one of the patterns stands in a text. */
    static boolean anyIn(List<Pattern> patterns, String text) {
        for (Pattern pattern : patterns) {
            if (pattern.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    boolean areIn(String text) {
        return Phrase.anyIn(phrases, text);
    }
}
