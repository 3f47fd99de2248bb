package org.youbei.model;

/** The name of an entry: {@code [a-z0-9][a-z0-9-]{0,79}}, unique over the whole workspace. A place's name is its code. */
public interface Id {
    String value();

    /** Returns whether a text has the form of an id. */
    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > 80 || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    /** Demands the form of an id; a text that lacks it was let through by a check that should have stopped it. */
    static void require(String text) {
        if (!isId(text)) {
            throw new IllegalArgumentException("not an id: " + text);
        }
    }
}
