package org.youbei.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.youbei.workspace.WholeFile;

/** A site as one file to hand over: a zip with one folder. Its times are fixed, so that the same site is the same bytes. */
public final class Archive {
    /** The first moment that a zip can say is 00:00, for which Java adds another time, reckoned by the machine's zone. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 1);

    private Archive() {}

    /**
     * Writes a site into a zip, which is replaced at once, and returns how many bytes it has.
     *
     * @param folder the name of the folder in it
     */
    public static long write(Path site, String folder, Path target) {
        WholeFile.write(target, out -> {
            ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
            for (String path : paths(site)) {
                add(zip, folder + "/" + path, site.resolve(path));
            }
            zip.finish();
            zip.flush();
        });
        try {
            return Files.size(target);
        } catch (IOException failure) {
            throw Reason.cannotWrite(target, failure);
        }
    }

    private static List<String> paths(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(entry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    /** Returns an entry of a zip with a time that is the same on every machine. */
    public static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        return entry;
    }
}
