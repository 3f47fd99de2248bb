package org.youbei.output;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What Java lacks: to exchange two directories in one step, and to write out all of a file system. Each answers whether it was
 * done; systems, file systems and machines that cannot are no error, the caller has a slower way.
 */
final class SystemCalls {
    private static final int AT_FDCWD = -100;
    private static final int RENAME_EXCHANGE = 2; // linux/fs.h
    private static final int RENAME_SWAP = 2; // macOS, sys/stdio.h
    private static final int O_RDONLY = 0;

    private SystemCalls() {}

    /** Exchanges two directories: at every moment both names stand for one of them. */
    static boolean exchange(Path one, Path other) {
        return isOfSystem(one)
                && attempt(() -> switch (Platform.getOSType()) {
                    case Platform.LINUX ->
                        call("renameat2", AT_FDCWD, encoded(one), AT_FDCWD, encoded(other), RENAME_EXCHANGE) == 0;
                    case Platform.MAC -> call("renamex_np", encoded(one), encoded(other), RENAME_SWAP) == 0;
                    default -> false;
                });
    }

    /** Writes out everything that the file system of a directory holds in memory; one call where a sync per file takes minutes. */
    static boolean synchronise(Path directory) {
        return isOfSystem(directory)
                && attempt(() -> {
                    if (Platform.getOSType() != Platform.LINUX) {
                        return false;
                    }
                    int descriptor = call("open", encoded(directory), O_RDONLY);
                    boolean done = descriptor >= 0 && call("syncfs", descriptor) == 0;
                    call("close", descriptor);
                    return done;
                });
    }

    /** The system knows only its own paths, not those within a zip or of a file system that a program made. */
    private static boolean isOfSystem(Path path) {
        return path.getFileSystem().equals(FileSystems.getDefault());
    }

    private interface Attempt {
        boolean run();
    }

    /** Runs what needs the native library, which is missing on rare machines and must then not be missed. */
    private static boolean attempt(Attempt attempt) {
        try {
            return attempt.run();
        } catch (LinkageError | RuntimeException unavailable) {
            return false;
        }
    }

    private static int call(String name, Object... arguments) {
        Function function = NativeLibrary.getInstance("c").getFunction(name);
        return function.invokeInt(arguments);
    }

    /** Returns the bytes of a path as this Java itself gives them to the system, with a zero at the end. */
    private static byte[] encoded(Path path) {
        String name = System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name());
        byte[] bytes = path.toAbsolutePath().toString().getBytes(Charset.forName(name));
        return Arrays.copyOf(bytes, bytes.length + 1);
    }
}
