package org.youbei.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.ToolException;

/**
 * The one way in which a single file is written: beside its place, out to the disk, then into its place at once. Whatever fails on the way, and whenever the
 * machine stops, what stands there is what stood there before, or all of the new.
 */
public final class WholeFile {
    private WholeFile() {}

    /** Writes what a file is to hold. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file, in the place of one that may be there. */
    public static void write(Path file, byte[] bytes) {
        write(file, out -> out.write(bytes));
    }

    /** Writes a file from a stream, in the place of one that may be there. */
    public static void write(Path file, Content content) {
        try {
            prepare(target(file), content, WholeFile::replace);
        } catch (IOException failure) {
            throw new ToolException("tool.write", file, DirectoryFiles.reason(failure));
        }
    }

    /** Writes a file that must not exist yet; its folder is made when it is missing. */
    public static void create(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            prepare(file.toAbsolutePath(), out -> out.write(bytes), WholeFile::placeNew);
        } catch (FileAlreadyExistsException exists) {
            throw new ToolException("tool.exists", file);
        } catch (IOException failure) {
            throw new ToolException("tool.write", file, DirectoryFiles.reason(failure));
        }
    }

    /** Follows a link: what it leads to is to be replaced, not the link. */
    private static Path target(Path file) throws IOException {
        return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    /** Brings a complete file into its place. */
    private interface Placing {
        void place(Path draft, Path target) throws IOException;
    }

    /** The draft is hidden: one that a kill leaves behind is no file of the workspace, and the next writer takes its place. */
    private static void prepare(Path target, Content content, Placing placing) throws IOException {
        Path draft = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            fill(draft, content);
            copyPermissions(target, draft);
            placing.place(draft, target);
        } catch (IOException | RuntimeException failure) {
            discard(draft);
            throw failure;
        }
        synchroniseFolder(target);
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream out = Channels.newOutputStream(channel);
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException someNetworkFolders) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void placeNew(Path draft, Path target) throws IOException {
        Files.move(draft, target);
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException leftToTheNextWriter) {
            return;
        }
    }

    private static void synchroniseFolder(Path file) {
        Path folder = file.getParent();
        try (@Nullable
                FileChannel channel = folder == null ? null : FileChannel.open(folder, StandardOpenOption.READ)) {
            if (channel != null) {
                channel.force(true);
            }
        } catch (IOException windows) {
            // Windows opens no directories, and keeps their entries in its journal.
        }
    }
}
