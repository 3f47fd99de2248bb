package org.youbei.importing;

/** White space as plans hold it: blanks and tabs, no-break, en and ideographic spaces. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns the index of the first blank at or after a place, or the length. */
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the index of the first character at or after a place that is not blank, or the length. */
    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the text without the blanks around it. */
    static String strip(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(Math.min(skip(text, 0), end), end);
    }

    /** Returns the text without any blank. */
    static String remove(String text) {
        StringBuilder dense = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                dense.append(text.charAt(i));
            }
        }
        return dense.toString();
    }
}
