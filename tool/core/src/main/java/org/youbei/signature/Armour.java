package org.youbei.signature;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Bytes as lines of text between a line that begins and a line that ends them. Line ends and blanks around it do not matter. */
record Armour(String name) {
    private static final int WIDTH = 70;

    String wrap(byte[] bytes) {
        Base64.Encoder encoder = Base64.getMimeEncoder(WIDTH - WIDTH % 4, "\n".getBytes(StandardCharsets.US_ASCII));
        return begin() + "\n" + encoder.encodeToString(bytes) + "\n" + end() + "\n";
    }

    /** Returns the bytes of such a text; an {@link IllegalArgumentException} when it is none. */
    byte[] unwrap(String text) {
        String stripped = text.strip();
        if (!stripped.startsWith(begin()) || !stripped.endsWith(end())) {
            throw new IllegalArgumentException("not between the lines of " + name);
        }
        String inner =
                stripped.substring(begin().length(), Math.max(begin().length(), stripped.length() - end().length()));
        return Base64.getDecoder().decode(inner.replaceAll("\\s", ""));
    }

    private String begin() {
        return "-----BEGIN " + name + "-----";
    }

    private String end() {
        return "-----END " + name + "-----";
    }
}
