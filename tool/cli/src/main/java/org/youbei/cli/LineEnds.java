package org.youbei.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Compares files as git means them: a checkout may end lines in {@code \r\n} that the repository ends in {@code \n}. */
final class LineEnds {
    private LineEnds() {}

    static boolean equal(byte[] one, byte[] other) {
        return Arrays.equals(one, other) || plain(one).equals(plain(other));
    }

    private static String plain(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }
}
