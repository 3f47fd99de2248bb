package org.youbei.cli;

import java.nio.file.Path;
import org.youbei.workspace.WholeFile;

/** Writes a command's product to a file that the user named. */
final class ProductFile {
    private ProductFile() {}

    /** Writes all of the file or leaves the one that is there. */
    static void write(Path file, byte[] product) {
        WholeFile.write(file.toAbsolutePath(), product);
    }
}
