package org.youbei.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.youbei.diagnostic.ToolException;
import org.youbei.workspace.DirectoryFiles;

/** Writes new files, all or none, and never over a file that is there. */
public final class Drafts {
    private Drafts() {}

    /** Writes files that must not exist yet. */
    public static void write(Path root, List<DraftFile> files) {
        for (DraftFile file : files) {
            if (Files.exists(root.resolve(file.path()), LinkOption.NOFOLLOW_LINKS)) {
                throw new ToolException("tool.exists", root.resolve(file.path()));
            }
        }
        files.forEach(file -> write(root.resolve(file.path()), file.text(), StandardOpenOption.CREATE_NEW));
    }

    /** Writes the longer text of a file to which something was added. */
    public static void extend(Path root, DraftFile file) {
        write(root.resolve(file.path()), file.text(), StandardOpenOption.CREATE);
    }

    private static void write(Path target, String text, StandardOpenOption option) {
        try {
            Files.createDirectories(target.getParent());
            Files.writeString(
                    target,
                    text,
                    StandardCharsets.UTF_8,
                    option,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException failure) {
            throw new ToolException("tool.write", target, DirectoryFiles.reason(failure));
        }
    }
}
