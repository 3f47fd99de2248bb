package org.youbei.release;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Which paths may stand in a release. What comes from elsewhere is compared with this before it is used for anything. */
final class SafePath {
    /** Empty, {@code .} and {@code ..} names, backslashes, colons and control characters. */
    private static final Pattern WRONG =
            Pattern.compile("(?:^|.*/)\\.{0,2}(?:/.*|$)|.*[\\\\:\\p{Cntrl}].*", Pattern.DOTALL);

    /** What would move the cursor of a terminal, or turn the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private SafePath() {}

    /** Returns whether a path leads to a file inside, on every system. */
    static boolean is(String path) {
        return !WRONG.matcher(path).matches();
    }

    /** Returns the path in the one form that all systems agree on: macOS takes letters apart when it copies. */
    static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /** Returns a name as it may be shown to people. */
    static String shown(String path) {
        return UNSEEN.matcher(path)
                .replaceAll(
                        match -> String.format("\\\\u%04x", (int) match.group().charAt(0)));
    }
}
