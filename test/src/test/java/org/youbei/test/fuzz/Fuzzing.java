package org.youbei.test.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.test.Repository;

/**
 * Looks for inputs that do something bad: {@code mvn verify -Pfuzz}, ten minutes for each target or {@code -Dyoubei.fuzz=60s}. Each target runs in a process of its own, which Jazzer
 * instruments. What was found lies in {@code test/target/fuzz}; mended, it goes into {@code test/fuzz}.
 */
final class Fuzzing {
    private static final String LONGEST_INPUT = "8192";

    @ParameterizedTest
    @EnumSource
    void findsNothing(Targets target) throws IOException, InterruptedException {
        Path work = Repository.root()
                .resolve("test/target/fuzz")
                .resolve(target.corpus().getFileName());
        Path found = Files.createDirectories(work.resolve("found"));
        Path log = work.resolve("log.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss2m",
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.className(),
                        "--instrumentation_includes=org.youbei.**:com.vladsch.flexmark.**:tools.jackson.**",
                        "-max_total_time=" + seconds(System.getProperty("youbei.fuzz", "600s")),
                        "-max_len=" + LONGEST_INPUT,
                        "-timeout=120",
                        "-rss_limit_mb=6000",
                        "-artifact_prefix=" + found + File.separator,
                        Files.createDirectories(work.resolve("corpus")).toString(),
                        target.corpus().toString()))
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> target + ": see " + log);
    }

    private static int seconds(String time) {
        String number = time.replaceFirst("[sm]$", "");
        return Integer.parseInt(number) * (time.endsWith("m") ? 60 : 1);
    }
}
