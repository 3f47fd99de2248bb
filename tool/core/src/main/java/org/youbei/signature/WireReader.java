package org.youbei.signature;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads the fields of the SSH wire format (RFC 4251, section 5); what does not have that form is an {@link IllegalArgumentException}. */
final class WireReader {
    private final ByteBuffer rest;

    WireReader(byte[] bytes) {
        this.rest = ByteBuffer.wrap(bytes);
    }

    byte[] raw(int length) {
        if (length < 0 || length > rest.remaining()) {
            throw new IllegalArgumentException("a field is longer than what is left");
        }
        byte[] value = new byte[length];
        rest.get(value);
        return value;
    }

    int number() {
        return ByteBuffer.wrap(raw(Integer.BYTES)).getInt();
    }

    byte[] field() {
        return raw(number());
    }

    String text() {
        return new String(field(), StandardCharsets.UTF_8);
    }

    /** Requires that the next field is this word. */
    void expect(String word) {
        if (!text().equals(word)) {
            throw new IllegalArgumentException("not " + word);
        }
    }

    void expectEnd() {
        if (rest.hasRemaining()) {
            throw new IllegalArgumentException("something stands behind the end");
        }
    }
}
