package org.youbei.test.mutation;

import java.nio.charset.StandardCharsets;

/**
 * One change of one value or key.
 *
 * @param kind what is broken: reference, key, enum, date, level, place
 * @param typed what stands there instead
 */
record Mutation(String kind, Site site, String typed) {
    /** Returns the file's bytes with the change made. */
    byte[] apply(byte[] original) {
        String text = new String(original, StandardCharsets.UTF_8);
        int line = 0;
        for (int number = 1; number < site.line(); number++) {
            line = text.indexOf('\n', line) + 1;
        }
        int start = text.offsetByCodePoints(line, site.scalar().span().column() - 1);
        int quote = site.scalar().quoted() ? 1 : 0;
        String old = site.scalar().text();
        if (!text.startsWith(old, start + quote)) {
            throw new IllegalStateException("not there: " + this);
        }
        String changed = text.substring(0, start + quote) + typed + text.substring(start + quote + old.length());
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return kind + " " + site.file() + ":" + site.line() + " " + String.join(".", site.path()) + " "
                + site.scalar().text() + " → " + typed;
    }
}
