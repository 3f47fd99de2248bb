package org.youbei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.youbei.toolchain.Toolchain;

/**
 * The files and folders of a workspace that a person asked about; all of it when none was named.
 *
 * @param paths from the workspace's root, with {@code /}; empty text is the root itself
 */
record PathFilter(List<String> paths) {
    /** Returns the filter of paths as seen from a directory of the workspace. */
    static PathFilter of(Path directory, List<Path> typed) {
        List<String> paths = new ArrayList<>();
        for (Path path : typed) {
            Path root = real(Toolchain.root(directory));
            Path full = real(directory.toAbsolutePath()).resolve(path).normalize();
            if (!full.startsWith(root)) {
                full = real(full);
            }
            if (!full.startsWith(root)) {
                throw new WrongUsage("cli.path.outside", path);
            }
            paths.add(slashes(root.relativize(full)));
        }
        return new PathFilter(List.copyOf(paths));
    }

    /** Returns the path from where the tool runs to a folder below it, ended by {@code /}; empty when it is elsewhere. */
    static String base(Path root) {
        Path here = real(Path.of("").toAbsolutePath());
        Path there = real(root);
        return there.startsWith(here) && !there.equals(here) ? slashes(here.relativize(there)) + "/" : "";
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException absent) {
            return path.normalize();
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Demands that every path is a file or a folder of the workspace: a mistyped one would look clean. */
    void requireMatches(List<String> files) {
        for (String path : paths) {
            if (files.stream().noneMatch(file -> isIn(path, file))) {
                throw new WrongUsage("cli.path.none", path);
            }
        }
    }

    boolean matches(String file) {
        return paths.isEmpty() || paths.stream().anyMatch(path -> isIn(path, file));
    }

    private static boolean isIn(String path, String file) {
        return path.isEmpty() || file.equals(path) || file.startsWith(path + "/");
    }
}
