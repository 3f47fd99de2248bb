package org.youbei.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The standard output, which never throws: it drops what comes after a failure and tells at the end what failed. */
final class StandardOutput extends OutputStream {
    private final FileOutputStream stream = new FileOutputStream(FileDescriptor.out);
    private @Nullable String failure;

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        if (failure != null) {
            return;
        }
        try {
            stream.write(bytes, start, length);
        } catch (IOException broken) {
            failure = String.valueOf(broken.getMessage());
        }
    }

    /** Returns what failed; nothing when all went well or a reader such as {@code head} had read enough. */
    Optional<String> failure() {
        return failure == null || isPipe(failure) ? Optional.empty() : Optional.of(failure);
    }

    /** The system's words may be in any language, so where it can be asked what the output is, it is. */
    private static boolean isPipe(String words) {
        if (words.toLowerCase(Locale.ROOT).contains("pipe")) {
            return true;
        }
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
