package org.youbei.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.ToolException;
import org.youbei.workspace.WholeFile;

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
        List<Path> made = new ArrayList<>();
        try {
            for (DraftFile file : files) {
                WholeFile.create(root.resolve(file.path()), bytes(file));
                made.add(root.resolve(file.path()));
            }
        } catch (ToolException failure) {
            made.forEach(Drafts::takeBack);
            throw failure;
        }
    }

    private static void takeBack(Path made) {
        try {
            Files.deleteIfExists(made);
        } catch (IOException stays) {
            // It is whole; who reads why the command failed sees it.
        }
    }

    /** Writes the longer text of a file to which something was added. */
    public static void extend(Path root, DraftFile file) {
        Path target = root.resolve(file.path());
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            WholeFile.write(target, bytes(file));
        } else {
            WholeFile.create(target, bytes(file));
        }
    }

    private static byte[] bytes(DraftFile file) {
        return file.text().getBytes(StandardCharsets.UTF_8);
    }
}
