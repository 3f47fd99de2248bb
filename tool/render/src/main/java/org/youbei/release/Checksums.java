package org.youbei.release;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a release and the SHA-256 of each, as {@code sha256sum} lists them: itself and its signature aside.
 *
 * @param hashes 64 hexadecimal digits, by the path of the file
 */
record Checksums(SortedMap<String, String> hashes) {
    static final String NAME = "MANIFEST.sha256";
    static final String SIGNATURE = NAME + ".sig";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** Returns whether a path is this list's, or its signature's. */
    static boolean isOwn(String path) {
        return path.equals(NAME) || path.equals(SIGNATURE);
    }

    /** Returns the list of a text; empty when a line of it is none that we write: one that leads outside, or names a file twice, or the list itself. */
    static Optional<Checksums> parse(String text) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String line : text.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            Matcher match = LINE.matcher(line);
            if (!match.matches() || !isListed(match.group(2)) || hashes.put(match.group(2), match.group(1)) != null) {
                return Optional.empty();
            }
        }
        return hashes.isEmpty() ? Optional.empty() : Optional.of(new Checksums(hashes));
    }

    private static boolean isListed(String path) {
        return SafePath.is(path) && !isOwn(path);
    }

    String text() {
        StringBuilder lines = new StringBuilder();
        hashes.forEach(
                (path, hash) -> lines.append(hash).append("  ").append(path).append('\n'));
        return lines.toString();
    }
}
