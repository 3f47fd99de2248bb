package org.youbei.test.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that write one site after another and are killed ({@code kill -9}) at moments that a seed chooses; {@code -Dyoubei.kills=50} kills more of them. */
final class KillTest {
    private static final int KILLS = Integer.getInteger("youbei.kills", 8);
    private static final long SEED = Long.getLong("youbei.seed", 20_261_123);
    private static final int LONGEST_MILLIS = 60;

    @TempDir
    private Path out;

    @Test
    void aSiteIsOfOneRoundWheneverItsWriterIsKilled() throws Exception {
        Random random = new Random(SEED);
        Path site = out.resolve("public");
        Set<String> left = new TreeSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = WriterProcess.start(site, WriterProcess.End.LOOP);
            assertEquals('w', process.getInputStream().read(), "the next begins by itself");
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MILLIS * 1_000));
            process.destroyForcibly().waitFor();

            String when = "kill " + kill + " of seed " + SEED;
            left.addAll(leftovers());
            org.youbei.output.SiteWriter.recover(site);
            assertOfOneRound(site, when);
            assertEquals(Set.of("public"), Set.copyOf(names()), when);
        }
        assertTrue(left.contains(".youbei-public"), "no process was killed in the middle: " + left);
    }

    private Set<String> leftovers() throws IOException {
        Set<String> names = new TreeSet<>(names());
        names.remove("public");
        return names;
    }

    private Set<String> names() throws IOException {
        try (var files = Files.list(out)) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            names.remove(".youbei-public.lock");
            return names;
        }
    }

    private static void assertOfOneRound(Path site, String when) throws IOException {
        Map<String, String> pages = Sites.pages(site);
        assertEquals(WriterProcess.PAGES + 1, pages.size(), when);
        Set<String> rounds = new TreeSet<>(pages.values());
        rounds.remove("same");
        assertEquals(1, rounds.size(), () -> when + ": " + rounds);
        String manifest = Files.readString(site.resolve("manifest.json"));
        long size = rounds.iterator().next().getBytes(StandardCharsets.UTF_8).length;
        assertEquals(
                WriterProcess.PAGES,
                manifest.lines()
                        .filter(line -> line.contains("\"size\":" + size + ","))
                        .count(),
                when);
    }
}
