package org.youbei.html;

import java.io.Writer;
import java.util.Arrays;

/** A page in the making, encoded as it is written; it is emptied and used again for the next page. */
final class Utf8Writer extends Writer {
    private static final int FIRST_SIZE = 64 << 10;
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    /** A bit for each sign that is escaped. */
    private static final long SIGNS = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"' | 1L << '\'';

    private static final int PIECE = 1 << 10;

    private final char[] piece = new char[PIECE];
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
            add(text[i]);
        }
    }

    /** Takes a text out in pieces: a loop over its characters one by one checks each against its bounds and its form. */
    @Override
    public void write(String text, int start, int length) {
        reserve(length);
        for (int from = start; from < start + length; from += PIECE) {
            int count = Math.min(PIECE, start + length - from);
            text.getChars(from, from + count, piece, 0);
            for (int i = 0; i < count; i++) {
                add(piece[i]);
            }
        }
    }

    /** Adds a text, the signs that mean something in HTML escaped. */
    void escape(String text) {
        reserve(2 * text.length());
        for (int from = 0; from < text.length(); from += PIECE) {
            int count = Math.min(PIECE, text.length() - from);
            text.getChars(from, from + count, piece, 0);
            for (int i = 0; i < count; i++) {
                char c = piece[i];
                String entity = c <= '>' && (SIGNS >>> c & 1) != 0 ? Html.entity(c) : null;
                if (entity == null) {
                    add(c);
                } else {
                    for (int at = 0; at < entity.length(); at++) {
                        add(entity.charAt(at));
                    }
                }
            }
        }
    }

    /** Adds bytes that are UTF-8 already. */
    void write(byte[] encoded) {
        settle();
        if (size + encoded.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + encoded.length, 2 * bytes.length));
        }
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    /** A half that waits for another is broken when something else follows. */
    private void settle() {
        if (high != 0) {
            reserve(1);
            high = 0;
            putThree('\uFFFD');
        }
    }

    /** Makes room for so many characters and one that waits. */
    private void reserve(int characters) {
        int needed = size + (characters + 1) * MOST_BYTES_OF_A_CHAR;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
    }

    private void add(char c) {
        if (high == 0 && c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (high == 0 && c >= 0x800 && c < Character.MIN_SURROGATE) {
            putThree(c);
        } else {
            put(c);
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
