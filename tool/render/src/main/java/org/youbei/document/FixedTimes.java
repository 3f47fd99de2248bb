package org.youbei.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.youbei.output.Archive;

/** Office packages without the time at which they were made, so that the same content is the same bytes. */
final class FixedTimes {
    private static final String CORE = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:(?:created|modified)[^>]*>)[^<]*";

    private FixedTimes() {}

    /** Returns the package with fixed times of its parts and of its properties. A writer that streams leaves the sizes to the directory at the end, which only a file can be read by. */
    static byte[] of(byte[] made) {
        ByteArrayOutputStream fixed = new ByteArrayOutputStream(made.length);
        try {
            Path file = Files.createTempFile("youbei", ".zip");
            try {
                Files.write(file, made);
                copy(file, fixed);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return fixed.toByteArray();
    }

    private static void copy(Path made, ByteArrayOutputStream fixed) throws IOException {
        try (ZipFile in = new ZipFile(made.toFile());
                ZipOutputStream out = new ZipOutputStream(fixed)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                out.putNextEntry(Archive.entry(entry.getName()));
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(CORE) ? withoutTime(bytes) : bytes);
            }
        }
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "$11980-01-01T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
