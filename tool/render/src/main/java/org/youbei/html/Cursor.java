package org.youbei.html;

/** The text of a template and how far it is read. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    boolean looksAt(String sought) {
        return text.startsWith(sought, at);
    }

    /** Returns whether this comes next, and passes it if so. */
    boolean take(String sought) {
        boolean found = looksAt(sought);
        at += found ? sought.length() : 0;
        return found;
    }

    /** Returns the same; blanks before it are passed. */
    boolean takeSign(String sought) {
        skipBlanks();
        return take(sought);
    }

    void expect(String sought) {
        if (!takeSign(sought)) {
            throw new Unsure("expected " + sought + " at " + rest());
        }
    }

    void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Returns whether this was passed last. */
    boolean before(String passed) {
        return text.startsWith(passed, at - passed.length());
    }

    /** Returns the next character, or a zero at the end. */
    char peek() {
        return isAtEnd() ? 0 : text.charAt(at);
    }

    char next() {
        if (isAtEnd()) {
            throw new Unsure("the end");
        }
        return text.charAt(at++);
    }

    /** Returns the name that comes next. */
    String name() {
        skipBlanks();
        int start = at;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw new Unsure("expected a name at " + rest());
        }
        return text.substring(start, at);
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** Returns whether a name and then an equals sign come next: an argument given by name. */
    boolean looksAtNamed() {
        int end = at;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return end > at && text.startsWith("=", end) && !text.startsWith("==", end);
    }

    /** Returns the text before the next tag or value. */
    String plainText() {
        int start = at;
        while (at < text.length() && !isMark()) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean isMark() {
        char c = text.charAt(at);
        return c == '<' && (looksAt("<#") || looksAt("</#") || looksAt("<@") || looksAt("</@"))
                || (c == '$' || c == '#') && text.startsWith("{", at + 1);
    }

    /** Passes everything before this, and this. */
    void skipPast(String end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw new Unsure("no " + end);
        }
        at = found + end.length();
    }

    private String rest() {
        return text.substring(at, Math.min(text.length(), at + 20));
    }
}
