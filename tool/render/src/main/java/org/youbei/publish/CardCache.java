package org.youbei.publish;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.youbei.html.Words;
import org.youbei.workspace.Assets;

/**
 * Files of cards and of papers from earlier builds, by all that they were made of: what stands on them, how they are printed, the templates, the tool.
 * It may be deleted at any time; where nothing can be kept, everything is made anew.
 */
final class CardCache {
    private final Path folder;
    private final String maker;
    private final Set<String> used = new HashSet<>();

    /**
     * @param folder where files are kept
     * @param look what the cards look like: templates, style sheet and words
     */
    CardCache(Path folder, String look) {
        this.folder = folder;
        this.maker = tool() + look;
    }

    /** Returns the cache of files that these templates and words make. */
    static CardCache of(Path folder, Assets assets, String templates, Words words) {
        StringBuilder look = new StringBuilder(new TreeMap<>(words.byKey()).toString());
        assets.list().stream()
                .filter(asset -> asset.path().startsWith(templates)
                        || asset.path().startsWith("site/fonts/") && asset.origin() == Assets.Origin.WORKSPACE)
                .forEach(asset -> look.append(asset.path())
                        .append(Arrays.hashCode(assets.find(asset.path()).orElseThrow())));
        return new CardCache(folder, look.toString());
    }

    /** A file and the picture of its first face; papers of drills have no picture. */
    record Kept(String picture, Pdf pdf) {}

    /** The bytes of a file, which nobody changes. */
    static final class Pdf {
        private final byte[] bytes;

        Pdf(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    Optional<Kept> find(String content) {
        String key = key(content);
        used.add(key);
        try {
            String picture = Files.readString(folder.resolve(key + ".svg"));
            return Optional.of(new Kept(picture, new Pdf(Files.readAllBytes(folder.resolve(key + ".pdf")))));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Keeps a file for later builds; the PDF last, which says that both are there. */
    void keep(String content, Kept kept) {
        try {
            Files.createDirectories(folder);
            write(key(content) + ".svg", kept.picture().getBytes(StandardCharsets.UTF_8));
            write(key(content) + ".pdf", kept.pdf().bytes());
        } catch (IOException full) {
            used.remove(key(content));
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(folder, "card", ".part");
        Files.write(draft, bytes);
        Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes what this build had no use for. */
    void prune() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!used.contains(name.substring(0, name.lastIndexOf('.')))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException absent) {
            used.clear();
        }
    }

    private String key(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(maker.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What tells one build of the tool from another: the jar's size and time, or those of the classes. */
    private static String tool() {
        try {
            Path code = Path.of(CardCache.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            List<Path> files;
            if (Files.isDirectory(code)) {
                try (Stream<Path> classes = Files.walk(code)) {
                    files = classes.filter(Files::isRegularFile).sorted().toList();
                }
            } else {
                files = List.of(code);
            }
            StringBuilder identity = new StringBuilder();
            for (Path file : files) {
                identity.append(Files.size(file))
                        .append('@')
                        .append(Files.getLastModifiedTime(file).toMillis())
                        .append(' ');
            }
            return identity.toString();
        } catch (IOException | URISyntaxException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
