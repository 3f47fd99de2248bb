package org.youbei.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import org.youbei.diagnostic.ToolException;

/**
 * The directory beside a site in which the next one is made: {@code .youbei-<name>} with a {@code mark} that it is ours, the
 * new {@code site}, and {@code old} between the two renames of a system that cannot exchange. What a killed command left is
 * plain from that alone: {@code old} and no site in its place mean that the new one is complete and waits for its name; all
 * else is rubbish.
 */
final class Staging {
    private static final String MARK = "mark";
    private static final String NEW = "site";
    private static final String OLD = "old";

    private final Path target;
    private final Path directory;

    private Staging(Path target) {
        this.target = target;
        this.directory = target.resolveSibling(".youbei-" + target.getFileName());
    }

    /** Returns whether a killed command, or one still at work, has its directory beside a site. */
    static boolean isLeft(Path target) {
        return exists(new Staging(target).directory);
    }

    /** Completes or clears away what a killed command left beside a site. */
    static void recover(Path target) throws IOException {
        Staging left = new Staging(target);
        if (!exists(left.directory)) {
            return;
        }
        if (!left.isOurs()) {
            throw new ToolException("tool.foreign", left.directory);
        }
        if (!exists(target) && exists(left.old())) {
            move(exists(left.site()) ? left.site() : left.old(), target);
        }
        left.discard();
    }

    /** Makes the directory for the next site. */
    static Staging create(Path target) throws IOException {
        Staging staging = new Staging(target);
        Files.createDirectory(staging.directory);
        Files.createFile(staging.directory.resolve(MARK));
        Files.createDirectory(staging.site());
        return staging;
    }

    private boolean isOurs() throws IOException {
        return Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
                && (exists(directory.resolve(MARK)) || Trees.names(directory).isEmpty());
    }

    /** Returns where the new site is written. */
    Path site() {
        return directory.resolve(NEW);
    }

    private Path old() {
        return directory.resolve(OLD);
    }

    /**
     * Sees to it that a power failure after the exchange does not show a site with holes: one call for the whole file system
     * on Linux, elsewhere the manifest and the folders; the system writes the files' data in its own time.
     */
    void synchronise(Collection<Path> folders) throws IOException {
        if (SystemCalls.synchronise(directory)) {
            return;
        }
        try (FileChannel manifest = FileChannel.open(site().resolve(Manifest.NAME), StandardOpenOption.WRITE)) {
            manifest.force(true);
        }
        folders.forEach(Staging::synchroniseFolder);
    }

    private static void synchroniseFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException windows) {
            // Windows opens no directories, and keeps their entries in its journal.
        }
    }

    /** Puts the new site in the place of the old one. */
    void exchange() throws IOException {
        if (!exists(target)) {
            move(site(), target);
        } else if (!SystemCalls.exchange(site(), target)) {
            exchangeByRenames();
        }
        synchroniseFolder(target.resolveSibling("."));
    }

    private void exchangeByRenames() throws IOException {
        move(target, old());
        try {
            move(site(), target);
        } catch (IOException failure) {
            move(old(), target);
            throw failure;
        }
    }

    /** Deletes the directory; the mark goes last, so that a kill leaves what the next command knows as ours. */
    void discard() throws IOException {
        Trees.delete(site());
        Trees.delete(old());
        Files.deleteIfExists(directory.resolve(MARK));
        Files.deleteIfExists(directory);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
