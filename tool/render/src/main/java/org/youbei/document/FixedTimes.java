package org.youbei.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office packages without the time at which they were made, so that the same content is the same bytes. */
final class FixedTimes {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CORE = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:(?:created|modified)[^>]*>)[^<]*";

    private FixedTimes() {}

    /** Returns the package with fixed times of its parts and of its properties. */
    static byte[] of(byte[] made) {
        ByteArrayOutputStream fixed = new ByteArrayOutputStream(made.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(made));
                ZipOutputStream out = new ZipOutputStream(fixed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EPOCH);
                out.putNextEntry(copy);
                byte[] bytes = in.readAllBytes();
                out.write(entry.getName().equals(CORE) ? withoutTime(bytes) : bytes);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return fixed.toByteArray();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "$11980-01-01T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
