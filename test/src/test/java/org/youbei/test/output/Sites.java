package org.youbei.test.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.youbei.output.ManifestHeader;
import org.youbei.output.SiteWriter;
import org.youbei.output.Written;

/** Small sites for the tests of writing, and a look at what is on the disk. */
final class Sites {
    static final ManifestHeader HEADER = new ManifestHeader("public", "a1b2c3d", "2026-03-01");

    private Sites() {}

    static Written write(Path target, Map<String, String> files) {
        try (SiteWriter writer = SiteWriter.open(target, HEADER)) {
            files.forEach((path, text) -> writer.put(path, bytes(text)));
            return writer.commit();
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns path and text of every file under a directory, hidden ones too; an empty folder ends in a slash. */
    static SortedMap<String, String> tree(Path directory) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted().toList()) {
                String path = directory.relativize(file).toString();
                if (Files.isRegularFile(file)) {
                    tree.put(path, Files.readString(file));
                } else if (isEmpty(file) && !file.equals(directory)) {
                    tree.put(path + "/", "");
                }
            }
        }
        return tree;
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Returns the tree without the manifests, whose hashes would only repeat it. */
    static SortedMap<String, String> pages(Path directory) throws IOException {
        SortedMap<String, String> pages = tree(directory);
        pages.keySet().removeIf(path -> path.endsWith("manifest.json"));
        return pages;
    }
}
