package org.youbei.output;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The size and the SHA-256 of a file. Four numbers and not an array: a site of 100,000 files has as many of these. */
record Fingerprint(long size, long first, long second, long third, long fourth) {
    static final int HEX_DIGITS = 64;

    static Fingerprint of(byte[] bytes) {
        return of(bytes.length, digest().digest(bytes));
    }

    /** Returns the fingerprint that a manifest names; the digest must be {@link #HEX_DIGITS} hexadecimal digits. */
    static Fingerprint parse(long size, String hex) {
        return of(size, HexFormat.of().parseHex(hex));
    }

    private static Fingerprint of(long size, byte[] digest) {
        ByteBuffer buffer = ByteBuffer.wrap(digest);
        return new Fingerprint(size, buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    String hex() {
        HexFormat format = HexFormat.of();
        return format.toHexDigits(first)
                + format.toHexDigits(second)
                + format.toHexDigits(third)
                + format.toHexDigits(fourth);
    }
}
