package org.youbei.test.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.youbei.test.Repository;

/** Workspaces and sites of other generators, made by the scripts beside the repository. */
final class Corpora {
    private static final Path GENERATORS =
            Repository.root().resolve("../shared/bench").normalize();

    private Corpora() {}

    static boolean areThere() {
        return Files.isDirectory(GENERATORS);
    }

    static void generate(String script, int plans, Path out, List<String> more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "python3",
                GENERATORS.resolve(script).toString(),
                "--plans",
                String.valueOf(plans),
                "--out",
                out.toString()));
        command.addAll(more);
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor(), script);
    }

    /** Adds a sentence to the first plan of a workspace. */
    static void change(Path workspace) throws IOException {
        try (Stream<Path> files = Files.walk(workspace.resolve("plans"))) {
            Path plan = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            Files.writeString(plan, "\n又加了一句话。\n", StandardOpenOption.APPEND);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
