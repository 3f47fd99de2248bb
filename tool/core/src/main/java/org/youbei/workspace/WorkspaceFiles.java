package org.youbei.workspace;

import java.util.List;
import java.util.Optional;
import org.youbei.diagnostic.Diagnostic;

/** The files of a workspace, wherever they are: a directory or a revision of git. */
public interface WorkspaceFiles {
    /** Returns the paths of all files of the workspace from its root, with {@code /}, sorted. */
    List<String> paths();

    /** Returns what is wrong with the paths themselves: links, names that other systems cannot hold. */
    List<Diagnostic> findings();

    /**
     * Returns the bytes of a file.
     *
     * @param path one of {@link #paths()}
     * @throws org.youbei.diagnostic.ToolException when it cannot be read
     */
    byte[] read(String path);

    /** Returns the size of a file in bytes, without reading it. */
    long size(String path);

    /** Returns the bytes of a file that a workspace may hold to override an asset; empty when it does not. */
    Optional<byte[]> override(String path);

    /** Returns whether there may be such files in a folder, e.g. {@code schemas/}; where there are none, none need be looked for. */
    default boolean mayOverride(String folder) {
        return true;
    }
}
