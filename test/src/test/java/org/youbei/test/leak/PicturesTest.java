package org.youbei.test.leak;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.edition.Projection;

/** Pictures that a site copies look as before and say nothing of themselves. */
final class PicturesTest {
    /** What a site copies of a file. */
    static byte[] copied(String name, byte[] bytes) {
        return Projection.copied(name, bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void whatOneSeesStays(String format) throws IOException {
        byte[] before = AttachmentFiles.make("qzp0000." + format, new Canaries());
        byte[] after = copied("a." + format, before);

        assertArrayEquals(pixels(before), pixels(after));
        assertTrue(Canaries.in(new String(before, StandardCharsets.UTF_8)).size() > 1);
        assertEquals(Set.of(), Canaries.in(new String(after, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif"})
    void whatSaysNothingIsCopiedAsItIs(String format) throws IOException {
        byte[] image = AttachmentFiles.image(format);

        assertArrayEquals(image, copied("a." + format, image));
    }

    @Test
    void aPhotographKeepsItsTurn() throws IOException {
        byte[] after = copied("a.jpg", AttachmentFiles.jpeg("x".getBytes(StandardCharsets.UTF_8)));
        int exif = new String(after, StandardCharsets.ISO_8859_1).indexOf("Exif\0\0MM");

        assertEquals(6, after[exif + 25]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "webp", "docx"})
    void aBrokenFileIsCopiedAsItIs(String format) throws IOException {
        byte[] whole = AttachmentFiles.make("qzp0000." + format, new Canaries());
        byte[] half = java.util.Arrays.copyOf(whole, 20);

        assertArrayEquals(half, copied("a." + format, half));
    }

    private static int[] pixels(byte[] bytes) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
