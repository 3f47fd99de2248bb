package org.youbei.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The files of the new site, written by many threads at once. */
final class SiteFiles {
    private final Path site;
    private final OldSite old;
    private final Map<String, Fingerprint> prints = new ConcurrentHashMap<>();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean links = true;

    SiteFiles(Path site, OldSite old) {
        this.site = site;
        this.old = old;
    }

    void put(String path, byte[] content) throws IOException {
        Fingerprint print = Fingerprint.of(content);
        if (prints.putIfAbsent(path, print) != null) {
            throw new IllegalStateException("two files of the site have one path: " + path);
        }
        makeFolders(path);
        Path file = site.resolve(path);
        Optional<Path> same = old.same(path, print);
        if (same.isEmpty()) {
            changed.incrementAndGet();
        }
        if (same.isEmpty() || !isLinked(file, same.get())) {
            write(file, content);
        }
        bytes.addAndGet(content.length);
    }

    /** Makes a folder before it says that there is one: two threads may both make it, none may miss it. */
    private void makeFolders(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash < 0) {
            return;
        }
        String folder = path.substring(0, slash);
        if (!folders.contains(folder)) {
            makeFolders(folder);
            Files.createDirectories(site.resolve(folder));
            folders.add(folder);
        }
    }

    /** Writes a file with one call to the system, where {@code Files.write} makes one for every 8 KiB. */
    private static void write(Path file, byte[] content) throws IOException {
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }

    /** Gives the old file a second name. Where the file system has no links, it is asked once and the bytes are written. */
    private boolean isLinked(Path file, Path same) {
        if (!links) {
            return false;
        }
        try {
            Files.createLink(file, same);
            return true;
        } catch (IOException | UnsupportedOperationException refused) {
            links = false;
            return false;
        }
    }

    Manifest manifest() {
        return new Manifest(Map.copyOf(prints));
    }

    /** Returns all folders of the site, itself last. */
    List<Path> folders() {
        return Stream.concat(folders.stream().map(site::resolve), Stream.of(site))
                .toList();
    }

    Written written() {
        return new Written(prints.size(), changed.get(), bytes.get());
    }
}
