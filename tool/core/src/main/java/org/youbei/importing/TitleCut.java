package org.youbei.importing;

import org.jspecify.annotations.Nullable;

/** Parts the words of a heading from the text that stands behind them in the same line. */
final class TitleCut {
    private static final int LONGEST_SECOND_WORD = 20;

    private TitleCut() {}

    /**
     * Returns the index behind the title in the words that follow a numbering; 0 when they are a sentence, so that the number stands alone above its paragraph.
     *
     * @param known the title that the table of contents gives to this number, without blanks; null when there is none
     * @param next the line below, null at the end
     */
    static int end(String words, @Nullable String known, @Nullable Line next) {
        int word = Titles.firstWord(words);
        if (word == words.length() && Titles.isTitle(words)) {
            return word;
        }
        int listed = known == null ? 0 : behind(words, known);
        if (listed > 0) {
            return listed;
        }
        return word < words.length() && Titles.isFirstWord(words.substring(0, word))
                ? words(words, word)
                : sentence(words, next);
    }

    /** The first word, or all words when they are too few to be a text. */
    private static int words(String words, int first) {
        String rest = words.substring(Blanks.skip(words, first));
        boolean text =
                NumberToken.of(rest).isPresent() || Titles.isSentence(rest) || rest.length() > LONGEST_SECOND_WORD;
        return text || !Titles.isTitle(words) ? first : words.length();
    }

    private static int sentence(String words, @Nullable Line next) {
        boolean text = next != null && NumberToken.of(next.text()).isEmpty();
        return text && Titles.isStopped(words) ? words.length() : 0;
    }

    /** The index behind a title in a text that starts with it, whatever the blanks; 0 when it does not. */
    private static int behind(String text, String title) {
        int at = 0;
        for (int i = 0; i < title.length(); i++) {
            at = Blanks.skip(text, at);
            if (at >= text.length() || text.charAt(at) != title.charAt(i)) {
                return 0;
            }
            at++;
        }
        return at;
    }

    /** Returns a title as it is written into a heading: one blank between words, none between characters set apart. */
    static String normal(String title) {
        StringBuilder normal = new StringBuilder(title.length());
        for (int at = 0; at < title.length(); ) {
            int end = Titles.firstWord(title.substring(at)) + at;
            normal.append(normal.isEmpty() ? "" : " ").append(Blanks.remove(title.substring(at, end)));
            at = Blanks.skip(title, end);
        }
        return normal.toString();
    }
}
