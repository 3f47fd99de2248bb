package org.youbei.diagnostic;

/** A text in both languages that fills one blank of a sentence, such as the title of a key; the sentence takes its own language's half. */
public record Bilingual(String chinese, String english) {
    private static final char SEPARATOR = '\u001F';

    /** Returns the halves of a schema's {@code 中文 · English}; a text without the dot is both. */
    public static Bilingual ofTitle(String title) {
        return cut(title, " · ");
    }

    /** Returns the halves of a schema's {@code 中文。 — English.}; a text without the dash is both. */
    public static Bilingual ofDescription(String description) {
        return cut(description, " — ");
    }

    private static Bilingual cut(String text, String separator) {
        int at = text.indexOf(separator);
        return at < 0
                ? new Bilingual(text, text)
                : new Bilingual(text.substring(0, at), text.substring(at + separator.length()));
    }

    /** Returns the half of an argument of a phrase; an argument that is not bilingual as it is. */
    static String half(String argument, Language language) {
        int at = argument.indexOf(SEPARATOR);
        if (at < 0) {
            return argument;
        }
        return language == Language.ZH ? argument.substring(0, at) : argument.substring(at + 1);
    }

    /** Returns the form in which a phrase holds it. */
    @Override
    public String toString() {
        return chinese + SEPARATOR + english;
    }
}
