package org.youbei.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.youbei.diagnostic.ToolException;

/**
 * The right of one process to write a site. The system takes it back when the process dies; the file goes with the release.
 *
 * <p>A lock is held on an open file, which may meanwhile have been deleted by the one who held it before. So the owner makes
 * the file as long as its process number: when the path shows that length, it still names the locked file. (To read the file
 * by its path would tell as well, but closing it again gives the lock up on POSIX.)
 */
final class SiteLock implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private SiteLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes the lock of a site, or says who has it. */
    static SiteLock take(Path site) throws IOException {
        Path path = site.resolveSibling(".youbei-" + site.getFileName() + ".lock");
        while (true) {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (!locks(channel)) {
                    throw new ToolException("tool.locked", site);
                }
                if (names(path, channel)) {
                    return new SiteLock(path, channel);
                }
                channel.close();
            } catch (IOException | RuntimeException failure) {
                channel.close();
                throw failure;
            }
        }
    }

    /** Locks a byte far behind the end, for Windows forbids to read what is locked. */
    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static boolean names(Path path, FileChannel channel) throws IOException {
        long length = ProcessHandle.current().pid();
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), length - 1);
        try {
            return Files.size(path) == length;
        } catch (NoSuchFileException deleted) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(path);
        } finally {
            channel.close();
        }
    }
}
