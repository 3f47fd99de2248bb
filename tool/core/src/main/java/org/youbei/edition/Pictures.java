package org.youbei.edition;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Takes out of pictures what they say of themselves: where and by whom they were taken, comments, thumbnails. What one sees stays as it is, byte for byte; the turn of a
 * photograph is kept. A picture that is not what its first bytes say is left alone.
 */
final class Pictures {
    private static final Set<String> PNG_KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT", "cICP", "iCCP");
    private static final Set<String> WEBP_LEFT_OUT = Set.of("EXIF", "XMP ");
    private static final int JPEG_APP0 = 0xE0;
    private static final int JPEG_APP1 = 0xE1;
    private static final int JPEG_RESTART = 0xD0;
    private static final int JPEG_END = 0xD9;
    private static final int JPEG_APP2 = 0xE2;
    private static final int JPEG_APP14 = 0xEE;
    private static final int JPEG_COMMENT = 0xFE;
    private static final int JPEG_SCAN = 0xDA;

    private Pictures() {}

    /** Returns the bytes of a file without what it says of itself. */
    static byte[] bare(String path, byte[] bytes) {
        String name = path.toLowerCase(Locale.ROOT);
        try {
            if (starts(bytes, 0x89, 'P', 'N', 'G')) {
                return png(bytes);
            } else if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
                return jpeg(bytes);
            } else if (starts(bytes, 'G', 'I', 'F', '8')) {
                return gif(bytes);
            } else if (starts(bytes, 'R', 'I', 'F', 'F') && starts(bytes, 8, "WEBP")) {
                return webp(bytes);
            } else if (name.endsWith(".svg")) {
                return svg(bytes);
            }
            return bytes;
        } catch (IndexOutOfBoundsException broken) {
            return bytes;
        }
    }

    private static boolean starts(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || bytes[i] != (byte) magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] bytes, int at, String magic) {
        return bytes.length >= at + magic.length()
                && new String(bytes, at, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }

    /** Chunks (PNG, third edition, §5.3) that are needed to show the picture; nothing behind its end. */
    private static byte[] png(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        for (int at = 8; at < bytes.length; ) {
            int length = in.getInt(at);
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || at + 12 + length > bytes.length) {
                throw new IndexOutOfBoundsException(at);
            }
            if (PNG_KEPT.contains(type)) {
                out.write(bytes, at, 12 + length);
            }
            at += 12 + length;
            if (type.equals("IEND")) {
                break;
            }
        }
        return out.toByteArray();
    }

    /** Segments (ITU-T T.81, annex B) but those of applications and comments; JFIF, the colour profile and Adobe's colour mark stay. Nothing behind the end. */
    private static byte[] jpeg(byte[] bytes) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream(bytes.length);
        int turn = 1;
        int at = 2;
        for (int marker = marker(bytes, at); marker != JPEG_END; marker = marker(bytes, at)) {
            int length = 2 + ((bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
            if (marker == JPEG_APP1 && starts(bytes, at + 4, "Exif")) {
                turn = turn(bytes, at + 10, at + length);
            }
            int next = marker == JPEG_SCAN ? afterScan(bytes, at + length) : at + length;
            if (isKept(bytes, at, marker)) {
                rest.write(bytes, at, next - at);
            }
            at = next;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 2);
        out.writeBytes(turn > 1 ? exif(turn) : new byte[0]);
        out.writeBytes(rest.toByteArray());
        out.write(bytes, at, 2);
        return out.toByteArray();
    }

    private static int marker(byte[] bytes, int at) {
        if (bytes[at] != (byte) 0xFF) {
            throw new IndexOutOfBoundsException(at);
        }
        return bytes[at + 1] & 0xFF;
    }

    private static boolean isKept(byte[] bytes, int at, int marker) {
        boolean application = marker >= JPEG_APP0 && marker <= JPEG_APP0 + 15;
        return !application && marker != JPEG_COMMENT
                || marker == JPEG_APP0 && starts(bytes, at + 4, "JFIF\0")
                || marker == JPEG_APP2 && starts(bytes, at + 4, "ICC_PROFILE\0")
                || marker == JPEG_APP14 && starts(bytes, at + 4, "Adobe");
    }

    /** The place of the next marker behind coded data: neither a stuffed byte nor a restart. */
    private static int afterScan(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] != (byte) 0xFF
                || bytes[at + 1] == 0
                || bytes[at + 1] == (byte) 0xFF
                || (bytes[at + 1] & 0xF8) == JPEG_RESTART) {
            at++;
        }
        return at;
    }

    /** The turn that EXIF asks for (tag 0x0112 of its first directory), 1 when none. */
    private static int turn(byte[] bytes, int from, int to) {
        ByteBuffer tiff = ByteBuffer.wrap(bytes, from, to - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (tiff.getShort(entry) == 0x0112) {
                int turn = tiff.getShort(entry + 8);
                return turn >= 1 && turn <= 8 ? turn : 1;
            }
        }
        return 1;
    }

    /** A segment of EXIF that holds the turn and nothing else. */
    private static byte[] exif(int turn) {
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.put(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42});
        segment.putInt(8).putShort((short) 1).putShort((short) 0x0112).putShort((short) 3);
        segment.putInt(1).putShort((short) turn).putShort((short) 0).putInt(0);
        return segment.array();
    }

    /** Blocks (GIF89a, §24) but comments and those of applications; that it loops stays. */
    private static byte[] gif(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int at = 13 + table(bytes[10]);
        out.write(bytes, 0, at);
        while (bytes[at] != 0x3B) {
            int begin = at;
            boolean kept = true;
            if (bytes[at] == 0x21) {
                int label = bytes[at + 1] & 0xFF;
                kept = label == 0xF9 || label == 0xFF && starts(bytes, at + 3, "NETSCAPE2.0");
                at += 2;
            } else if (bytes[at] == 0x2C) {
                at += 10 + table(bytes[at + 9]) + 1;
            } else {
                throw new IndexOutOfBoundsException(at);
            }
            while (bytes[at] != 0) {
                at += 1 + (bytes[at] & 0xFF);
            }
            at++;
            if (kept) {
                out.write(bytes, begin, at - begin);
            }
        }
        out.write(0x3B);
        return out.toByteArray();
    }

    private static int table(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    /** Chunks of the container (RFC 9649) but those of EXIF and XMP, and the flags that announce them. */
    private static byte[] webp(byte[] bytes) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 12; at + 8 <= bytes.length; ) {
            String type = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            int length = in.getInt(at + 4);
            int padded = 8 + length + (length & 1);
            if (length < 0 || at + 8 + length > bytes.length) {
                throw new IndexOutOfBoundsException(at);
            }
            if (!WEBP_LEFT_OUT.contains(type)) {
                byte[] chunk = new byte[padded];
                in.get(at, chunk, 0, Math.min(padded, bytes.length - at));
                if (type.equals("VP8X")) {
                    chunk[8] &= (byte) ~0x0C;
                }
                chunks.writeBytes(chunk);
            }
            at += padded;
        }
        ByteBuffer out = ByteBuffer.allocate(12 + chunks.size()).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(4 + chunks.size());
        out.put("WEBP".getBytes(StandardCharsets.ISO_8859_1)).put(chunks.toByteArray());
        return out.array();
    }

    /** A drawing without comments, metadata and whatever runs. */
    private static byte[] svg(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String element : new String[] {"metadata", "script", "sodipodi:namedview", "foreignObject"}) {
            text = text.replaceAll("(?is)<" + element + "\\b[^>]*/>", "");
            text = text.replaceAll("(?is)<" + element + "\\b.*?</" + element + "\\s*>", "");
        }
        text = text.replaceAll("(?s)<!--.*?-->", "").replaceAll("(?is)<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>", "");
        text = text.replaceAll("(?i)\\s(?:on\\w+|(?:inkscape|sodipodi):[\\w-]+)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')", "");
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
