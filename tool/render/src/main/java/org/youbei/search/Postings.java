package org.youbei.search;

import java.util.Arrays;

/** Which documents hold a term, by rising ordinal, and how much it means in each (1 to 7). Kept as differences of a byte or two. */
final class Postings {
    private static final int WEIGHT_BITS = 3;

    private byte[] bytes = new byte[4];
    private int length;
    private int first;
    private int last;
    private int size;

    /** Takes a number of the list as it is written: the difference to the document before, times 8, plus the weight; for the first, its ordinal. */
    interface Sink {
        void accept(int number);
    }

    int size() {
        return size;
    }

    void add(int ordinal, int weight) {
        if (size == 0) {
            first = ordinal;
            last = ordinal;
        }
        put((ordinal - last) << WEIGHT_BITS | weight);
        last = ordinal;
        size++;
    }

    /** Appends the list of later documents. */
    void append(Postings later) {
        if (size == 0) {
            first = later.first;
            last = later.first;
        }
        int[] at = {0};
        int number = later.read(at);
        put((later.first - last) << WEIGHT_BITS | number);
        int rest = later.length - at[0];
        grow(rest);
        System.arraycopy(later.bytes, at[0], bytes, length, rest);
        length += rest;
        last = later.last;
        size += later.size;
    }

    void forEach(Sink sink) {
        int[] at = {0};
        for (int i = 0; i < size; i++) {
            int number = read(at);
            sink.accept(i == 0 ? first << WEIGHT_BITS | number : number);
        }
    }

    private int read(int[] at) {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at[0]++];
            number |= (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    private void put(int number) {
        grow(5);
        int rest = number;
        while (rest > 0x7F) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    private void grow(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
