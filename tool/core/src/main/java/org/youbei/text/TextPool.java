package org.youbei.text;

/**
 * Gives equal short texts as one object. A workspace says the same ids, posts and headings many times over: as one object each they take a third of the memory, and
 * comparing them is free. It forgets what collides, so it never grows; threads may share it, since a text is as good as its equal.
 */
public final class TextPool {
    private static final int WORKSPACE = 1 << 18;
    private static final int FILE = 1 << 8;
    private static final int LONGEST = 60;

    private final String[] known;

    private TextPool(int slots) {
        this.known = new String[slots];
    }

    /** Returns a pool for all files of a workspace. */
    public static TextPool ofWorkspace() {
        return new TextPool(WORKSPACE);
    }

    /** Returns a pool for one file. */
    public static TextPool ofFile() {
        return new TextPool(FILE);
    }

    /** Returns this text, or an equal one that was given before. */
    public String one(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 16) & known.length - 1;
        String earlier = known[slot];
        if (text.equals(earlier)) {
            return earlier;
        }
        known[slot] = text;
        return text;
    }
}
