package org.youbei.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file holds, in short.
 *
 * @param hash its SHA-256
 * @param mended the SHA-256 that it would have if each CR LF in it were a LF; the same where there is none
 * @param size how many bytes were read
 */
record Digest(String hash, String mended, long size) {
    private static final int BLOCK = 1 << 16;

    /** Reads a file through, without keeping it; a longer one than the limit is read no further, and fails. */
    static Digest of(Medium medium, Medium.Item item, long limit) throws IOException {
        return of(() -> medium.open(item), limit);
    }

    static Digest of(byte[] bytes) throws IOException {
        return of(() -> new ByteArrayInputStream(bytes), bytes.length);
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private static Digest of(Opening open, long limit) throws IOException {
        MessageDigest plain = sha256();
        LineEnds mended = new LineEnds(sha256());
        long size = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream in = open.open()) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
                if (size > limit) {
                    throw new IOException("longer than " + limit + " bytes");
                }
                plain.update(block, 0, read);
                mended.update(block, read);
            }
        }
        HexFormat hex = HexFormat.of();
        return new Digest(hex.formatHex(plain.digest()), hex.formatHex(mended.digest()), size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Digests text as if each CR LF were a LF. */
    private static final class LineEnds {
        private final MessageDigest digest;
        private boolean afterReturn;

        private LineEnds(MessageDigest digest) {
            this.digest = digest;
        }

        private void update(byte[] block, int length) {
            int from = 0;
            if (afterReturn && length > 0 && block[0] != '\n') {
                digest.update((byte) '\r');
            }
            afterReturn = false;
            for (int at = 0; at < length; at++) {
                boolean last = at + 1 == length;
                if (block[at] == '\r' && (last || block[at + 1] == '\n')) {
                    digest.update(block, from, at - from);
                    from = at + 1;
                    afterReturn = last;
                }
            }
            digest.update(block, from, length - from);
        }

        private byte[] digest() {
            if (afterReturn) {
                digest.update((byte) '\r');
            }
            return digest.digest();
        }
    }
}
