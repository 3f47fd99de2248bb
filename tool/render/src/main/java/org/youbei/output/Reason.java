package org.youbei.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.youbei.diagnostic.ToolException;

/** Why the disk refused, in the system's own words. */
final class Reason {
    private Reason() {}

    static ToolException cannotWrite(Path path, IOException failure) {
        return new ToolException("tool.write", path, of(failure));
    }

    /** Returns the reason without the path, which the sentence around it names. */
    private static String of(IOException failure) {
        String reason = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        return reason == null || reason.isBlank() ? failure.getClass().getSimpleName() : reason;
    }
}
