package org.youbei.html;

import java.io.Writer;
import java.util.Arrays;

/** A page in the making, encoded as it is written; it is emptied and used again for the next page. */
final class Utf8Writer extends Writer {
    private static final int FIRST_SIZE = 64 << 10;
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    /** The first half of a pair whose second half is still to come, or 0. */
    private char high;

    void reset() {
        size = 0;
        high = 0;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void write(int c) {
        reserve(1);
        put((char) c);
    }

    @Override
    public void write(char[] text, int start, int length) {
        reserve(length);
        for (int i = start; i < start + length; i++) {
            char c = text[i];
            if (c < 0x80 && high == 0) {
                bytes[size++] = (byte) c;
            } else {
                put(c);
            }
        }
    }

    @Override
    public void write(String text, int start, int length) {
        reserve(length);
        for (int i = start; i < start + length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && high == 0) {
                bytes[size++] = (byte) c;
            } else {
                put(c);
            }
        }
    }

    /** Makes room for so many characters and one that waits. */
    private void reserve(int characters) {
        int needed = size + (characters + 1) * MOST_BYTES_OF_A_CHAR;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
    }

    private void put(char c) {
        if (high != 0) {
            putPair(c);
        } else if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = tail(c);
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            putThree(Character.isLowSurrogate(c) ? '\uFFFD' : c);
        }
    }

    private void putThree(char c) {
        bytes[size++] = (byte) (0xE0 | c >> 12);
        bytes[size++] = tail(c >> 6);
        bytes[size++] = tail(c);
    }

    private void putPair(char low) {
        char first = high;
        high = 0;
        if (Character.isLowSurrogate(low)) {
            int point = Character.toCodePoint(first, low);
            bytes[size++] = (byte) (0xF0 | point >> 18);
            bytes[size++] = tail(point >> 12);
            bytes[size++] = tail(point >> 6);
            bytes[size++] = tail(point);
        } else {
            putThree('\uFFFD');
            put(low);
        }
    }

    private static byte tail(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
