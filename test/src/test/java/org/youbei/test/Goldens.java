package org.youbei.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts kept in files to compare with. {@code -Dgolden=update} writes them anew; one that is missing fails. */
public final class Goldens {
    private Goldens() {}

    /** Demands that a text equals the golden file, or writes it when told to update. */
    public static void check(Path golden, String actual) throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertTrue(
                Files.isRegularFile(golden),
                () -> "no golden " + golden + "; look at it, then -Dgolden=update:\n" + actual);
        assertEquals(Files.readString(golden), actual, () -> "differs from " + golden);
    }
}
