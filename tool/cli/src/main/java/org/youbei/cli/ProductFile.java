package org.youbei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.youbei.diagnostic.ToolException;
import org.youbei.workspace.DirectoryFiles;

/** Writes a command's product to a file that the user named. */
final class ProductFile {
    private ProductFile() {}

    /** Writes beside the file and exchanges the two at once, so that no one ever reads half of it. */
    static void write(Path file, byte[] product) {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(draft, product);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new ToolException("tool.write", target, DirectoryFiles.reason(failure));
        }
    }
}
