package org.youbei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.youbei.diagnostic.ToolException;
import org.youbei.workspace.DirectoryFiles;

/** A file that the user named, which need not be one of the workspace. */
final class GivenFile {
    private GivenFile() {}

    /** Returns its bytes, of one that is too large no more than shows it. A path is seen from here, else from a directory. */
    static byte[] read(Path file, Path directory, int limit) {
        Path here = Files.exists(file) ? file : directory.resolve(file);
        if (!Files.exists(here)) {
            throw new ToolException("tool.unknown", file);
        }
        try (InputStream in = Files.newInputStream(here)) {
            return in.readNBytes(limit + 1);
        } catch (IOException failure) {
            throw new ToolException("tool.read", file, DirectoryFiles.reason(failure));
        }
    }
}
