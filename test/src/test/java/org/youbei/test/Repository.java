package org.youbei.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the repository is whose tests are running. */
public final class Repository {
    private Repository() {}

    /** Returns the root of the repository: the nearest directory upward that holds {@code youbei.yaml} and {@code tool}. */
    public static Path root() {
        Path start = Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("youbei.yaml")) && Files.isDirectory(at.resolve("tool"))) {
                return at;
            }
        }
        throw new IllegalStateException("no repository at or above " + start);
    }
}
