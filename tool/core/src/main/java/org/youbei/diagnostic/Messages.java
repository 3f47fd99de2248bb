package org.youbei.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The words of one language: a sentence per key, with blanks {@code {0}} to {@code {9}}. */
public final class Messages {
    private final Language language;
    private final Map<String, String> sentences;

    /** Read when first asked for: a run speaks one language. */
    private static final class Chinese {
        static final Messages WORDS = read(Language.ZH);
    }

    /** The same for English. */
    private static final class English {
        static final Messages WORDS = read(Language.EN);
    }

    private Messages(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** Returns the words of this language from the class path. */
    public static Messages of(Language language) {
        return language == Language.EN ? English.WORDS : Chinese.WORDS;
    }

    private static Messages read(Language language) {
        Properties properties = new Properties();
        String name = "messages_" + language.id() + ".properties";
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return new Messages(language, sentences);
    }

    /** Returns whether there is a sentence for this key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** Returns all sentences by key. */
    public Map<String, String> sentences() {
        return Map.copyOf(sentences);
    }

    /** Returns the phrase in words. */
    public String say(Phrase phrase) {
        String sentence = sentences.get(phrase.key());
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence for " + phrase.key());
        }
        return fill(sentence, phrase);
    }

    /** Returns the sentence of a key with an ellipsis in each blank. */
    public String unfilled(String key) {
        return say(new Phrase(key, Collections.nCopies(10, "…")));
    }

    private String fill(String sentence, Phrase phrase) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            words.append(sentence, at, open);
            boolean blank = open + 2 < sentence.length()
                    && sentence.charAt(open + 2) == '}'
                    && Character.isDigit(sentence.charAt(open + 1));
            words.append(blank ? argument(phrase, sentence.charAt(open + 1) - '0') : "{");
            at = open + (blank ? 3 : 1);
            at += isBlankBetweenHan(words, sentence, at) ? 1 : 0;
        }
        return words.append(sentence.substring(at)).toString();
    }

    /** A blank stands between a sentence and a word in Latin letters, not between two Chinese words. */
    private static boolean isBlankBetweenHan(StringBuilder words, String sentence, int at) {
        return at + 1 < sentence.length()
                && sentence.charAt(at) == ' '
                && Character.UnicodeScript.of(sentence.charAt(at + 1)) == Character.UnicodeScript.HAN
                && !words.isEmpty()
                && Character.UnicodeScript.of(words.charAt(words.length() - 1)) == Character.UnicodeScript.HAN;
    }

    private String argument(Phrase phrase, int number) {
        return Bilingual.half(phrase.arguments().get(number), language);
    }
}
