package org.youbei.diagnostic.format;

import java.nio.charset.StandardCharsets;

/** Writes paths as URI references (RFC 3986 §2.1). */
final class PercentEncoding {
    private static final String KEPT = "-._~/";

    private PercentEncoding() {}

    /** Returns a relative path with every byte encoded that is neither unreserved nor {@code /}. */
    static String path(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
            }
        }
        return uri.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
