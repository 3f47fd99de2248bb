package org.youbei.test.leak;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files of every kind that a site copies, with a canary of nobody in what they say of themselves, and one of their reader in what they show. */
final class AttachmentFiles {
    private AttachmentFiles() {}

    static byte[] make(String name, Canaries canaries) throws IOException {
        byte[] secret = canaries.fill("作者«x»«x mobile»").getBytes(StandardCharsets.UTF_8);
        String kind = name.substring(name.indexOf('.') + 1);
        boolean hasWords = !Set.of("png", "jpg", "gif", "webp").contains(kind) && name.charAt(2) != 'x';
        String shown = hasWords ? canaries.fill("«" + name.charAt(2) + "»") : "";
        return switch (kind) {
            case "png" -> png(secret);
            case "jpg" -> jpeg(secret);
            case "gif" -> gif(secret);
            case "webp" -> webp(secret);
            case "svg" ->
                ("<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- " + utf8(secret) + " --><metadata>" + utf8(secret)
                                + "</metadata><script>'" + utf8(secret) + "'</script><text onclick=\"" + utf8(secret)
                                + "\">"
                                + shown + "</text></svg>")
                        .getBytes(StandardCharsets.UTF_8);
            case "docx", "xlsx" -> office(utf8(secret), shown);
            default -> shown.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] between(byte[] bytes, int at, byte[]... added) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        for (byte[] part : added) {
            out.writeBytes(part);
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static byte[] png(byte[] secret) throws IOException {
        byte[] image = image("png");
        byte[] inside = between(image, 33, chunk("tEXt", secret), chunk("iTXt", secret), chunk("eXIf", secret));
        return between(inside, inside.length, secret);
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return chunk.putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A photograph that is to be turned by a quarter, with a place, a comment, XMP and something behind its end. */
    static byte[] jpeg(byte[] secret) throws IOException {
        ByteBuffer tiff = ByteBuffer.allocate(26 + secret.length);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putInt(0).put(secret);
        byte[] image = image("jpg");
        byte[] inside = between(
                image,
                2,
                segment(0xE1, "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), tiff.array()),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1), secret),
                segment(0xED, secret),
                segment(0xFE, secret));
        return between(inside, inside.length, secret);
    }

    private static byte[] segment(int marker, byte[]... data) {
        byte[] all = between(new byte[0], 0, data);
        return ByteBuffer.allocate(4 + all.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + all.length))
                .put(all)
                .array();
    }

    private static byte[] gif(byte[] secret) throws IOException {
        byte[] image = image("gif");
        byte[] comment = ByteBuffer.allocate(4 + secret.length)
                .put((byte) 0x21)
                .put((byte) 0xFE)
                .put((byte) secret.length)
                .put(secret)
                .put((byte) 0)
                .array();
        return between(image, image.length - 1, comment);
    }

    private static byte[] webp(byte[] secret) {
        byte[] chunks = between(
                new byte[0],
                0,
                riff("VP8X", new byte[] {0x0C, 0, 0, 0, 7, 0, 0, 5, 0, 0}),
                riff("VP8 ", new byte[10]),
                riff("EXIF", secret),
                riff("XMP ", secret));
        return between(new byte[0], 0, riff("RIFF", between("WEBP".getBytes(StandardCharsets.ISO_8859_1), 4, chunks)));
    }

    private static byte[] riff(String type, byte[] data) {
        return ByteBuffer.allocate(8 + data.length + (data.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(data.length)
                .put(data)
                .array();
    }

    private static byte[] office(String secret, String shown) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", "<Types/>");
            entry(zip, "word/document.xml", "<w>" + shown + "</w>");
            for (String part : new String[] {"core", "app", "custom"}) {
                entry(zip, "docProps/" + part + ".xml", "<creator>" + secret + "</creator>");
            }
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
