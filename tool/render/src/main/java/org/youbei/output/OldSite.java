package org.youbei.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.ToolException;

/** The site that stands where the new one will: what of it can be taken over. */
final class OldSite {
    /** What file managers put into any folder that they show. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    /** What makes a release of a site; the next one is sealed anew. */
    private static final Set<String> SEAL = Set.of("release.json", "MANIFEST.sha256", "MANIFEST.sha256.sig");

    private final Path directory;
    private final Manifest manifest;
    private final FileTime complete;

    private OldSite(Path directory, Manifest manifest, FileTime complete) {
        this.directory = directory;
        this.manifest = manifest;
        this.complete = complete;
    }

    /** Opens the site in a directory, which may be missing or empty; anything that is not ours is refused. */
    static OldSite open(Path directory) throws IOException {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return none(directory);
        }
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            throw new ToolException("tool.foreign", directory);
        }
        Manifest manifest = Manifest.read(directory).orElse(null);
        if (manifest == null) {
            refuseFiles(directory);
            return none(directory);
        }
        refuseStrangers(directory, manifest);
        return new OldSite(directory, manifest, Files.getLastModifiedTime(directory.resolve(Manifest.NAME)));
    }

    private static OldSite none(Path directory) {
        return new OldSite(directory, Manifest.empty(), FileTime.fromMillis(0));
    }

    private static void refuseFiles(Path directory) throws IOException {
        if (!LITTER.containsAll(Trees.names(directory))) {
            throw new ToolException("tool.foreign", directory);
        }
    }

    /** Looks at the top of a site of ours alone: there would stand a {@code .git}, or the notes of someone. */
    private static void refuseStrangers(Path directory, Manifest manifest) throws IOException {
        Set<String> ours = new HashSet<>(LITTER);
        SEAL.forEach(name -> ours.addAll(List.of(name, "." + name + ".part")));
        for (String path : manifest.files().keySet()) {
            int slash = path.indexOf('/');
            ours.add(slash < 0 ? path : path.substring(0, slash));
        }
        for (String name : Trees.names(directory)) {
            if (!ours.contains(name) && !name.startsWith(Manifest.NAME)) {
                throw new ToolException("tool.foreign", directory.resolve(name));
            }
        }
    }

    /**
     * Returns the old file that has this path and these bytes. Someone may have edited it since: then its size differs, or it is
     * newer than the manifest, which was written last.
     */
    Optional<Path> same(String path, Fingerprint print) throws IOException {
        if (!print.equals(manifest.files().get(path))) {
            return Optional.empty();
        }
        Path file = directory.resolve(path);
        BasicFileAttributes found = attributes(file);
        boolean untouched = found != null
                && found.isRegularFile()
                && found.size() == print.size()
                && found.lastModifiedTime().compareTo(complete) <= 0;
        return untouched ? Optional.of(file) : Optional.empty();
    }

    private static @Nullable BasicFileAttributes attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException deleted) {
            return null;
        }
    }
}
