package org.youbei.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.WorkspaceFiles;
import org.youbei.workspace.git.RevisionFiles;

/**
 * Two states of a workspace as they are typed: {@code A..B}, {@code A..} up to HEAD, or {@code A} up to the files of the folder.
 *
 * @param to the later revision, or null for the files of the folder
 */
record RevisionRange(String from, @Nullable String to) {
    private static final String DOTS = "..";

    static boolean isRange(String typed) {
        return typed.contains(DOTS);
    }

    static RevisionRange of(String typed) {
        int dots = typed.indexOf(DOTS);
        if (dots < 0) {
            return new RevisionRange(typed, null);
        }
        return new RevisionRange(orHead(typed.substring(0, dots)), orHead(typed.substring(dots + DOTS.length())));
    }

    private static String orHead(String typed) {
        return typed.isEmpty() ? "HEAD" : typed;
    }

    WorkspaceFiles before(Path root) {
        return RevisionFiles.at(root, from);
    }

    WorkspaceFiles after(Path root) {
        return to == null ? new DirectoryFiles(root) : RevisionFiles.at(root, to);
    }

    /** Gives back what a state of the workspace holds open. */
    static void close(WorkspaceFiles files) {
        if (files instanceof RevisionFiles revision) {
            revision.close();
        }
    }
}
