package org.youbei.lock;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * What is sealed of a file: whether it is packed, the lengths of its path and content, both, and zeros up to one of the few sizes that Padmé allows (at most an eighth
 * more): the size of a sealed file then tells little of what may be in it.
 */
final class Parcel {
    private static final int HEAD = 1 + Short.BYTES + Integer.BYTES;
    private static final int BUFFER = 1 << 14;

    /** Below it nothing is rounded. */
    private static final int SMALLEST = 256;

    private Parcel() {}

    static byte[] of(String path, byte[] content) {
        byte[] packed = deflate(content);
        boolean isPacked = packed.length < content.length;
        byte[] body = isPacked ? packed : content;
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        ByteBuffer parcel = ByteBuffer.allocate(padded(HEAD + name.length + body.length));
        parcel.put((byte) (isPacked ? 1 : 0)).putShort((short) name.length).putInt(body.length);
        return parcel.put(name).put(body).array();
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** Returns the next size of which only the first bits are not zero: as many as the number of its bits has. */
    static int padded(int size) {
        int least = Math.max(size, SMALLEST);
        int exponent = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(least);
        int kept = Integer.SIZE - Integer.numberOfLeadingZeros(exponent);
        int mask = (1 << exponent - kept) - 1;
        return least + mask & ~mask;
    }
}
