package org.youbei.output;

import java.util.regex.Pattern;

/** What a path in a site must be. A wrong one is a bug of ours, never the user's mistake. */
final class SitePath {
    /** Empty, {@code .} and {@code ..} names, backslashes, colons and control characters. */
    private static final Pattern WRONG =
            Pattern.compile("(?:^|.*/)\\.{0,2}(?:/.*|$)|.*[\\\\:\\p{Cntrl}].*", Pattern.DOTALL);

    private SitePath() {}

    /** Refuses a path that is not relative and written with {@code /}, or leads outside. */
    static void check(String path) {
        if (WRONG.matcher(path).matches()) {
            throw new IllegalStateException("not a path inside a site: \"" + path + "\"");
        }
        if (path.equals(Manifest.NAME)) {
            throw new IllegalStateException(path + " is written by the commit alone");
        }
    }
}
