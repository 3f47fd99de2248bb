package org.youbei.test.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youbei.diagnostic.Phrase;
import org.youbei.diagnostic.ToolException;
import org.youbei.output.SiteWriter;

/** What stands on the disk after a command was killed at one step or another, and after the next command. */
final class RecoveryTest {
    private static final Map<String, String> OLD = Map.of("index.html", "old");

    @TempDir
    Path out;

    private Path target;
    private Path staging;

    @BeforeEach
    void name() {
        target = out.resolve("public");
        staging = out.resolve(".youbei-public");
    }

    /** Each row names what stands where; a dash is nothing. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "staging just made,                     old, -,    -,    -,   old",
        "nothing written yet,                   old, mark, -,    -,   old",
        "half of the pages written,             old, mark, half, -,   old",
        "new site complete,                     old, mark, new,  -,   old",
        "between the two renames,               -,   mark, new,  old, new",
        "both renames done,                     new, mark, -,    old, new",
        "exchanged in one step,                 new, mark, old,  -,   new",
        "the old site half deleted,             new, mark, half, -,   new",
        "all deleted but the mark,              new, mark, -,    -,   new",
        "the first build ever half done,        -,   mark, half, -,   -",
    })
    void isCompletedOrClearedByTheNextCommand(
            String step, String site, String mark, String fresh, String old, String expected) throws IOException {
        lay(target, site);
        Files.createDirectories(staging);
        lay(staging.resolve("site"), fresh);
        lay(staging.resolve("old"), old);
        if (mark.equals("mark")) {
            Files.createFile(staging.resolve("mark"));
        }
        Files.write(out.resolve(".youbei-public.lock"), new byte[47]);

        SiteWriter.recover(target);

        Map<String, String> tree = expected.equals("-") ? Map.of() : Map.of("public/index.html", expected);
        assertEquals(tree, Sites.pages(out), step);
        Sites.write(target, Map.of("index.html", "next"));
        assertEquals(Map.of("public/index.html", "next"), Sites.pages(out), step);
    }

    private static void lay(Path site, String state) throws IOException {
        switch (state) {
            case "-" -> {}
            case "half" -> Files.writeString(Files.createDirectories(site).resolve("half.html"), "half");
            default -> Sites.write(site, Map.of("index.html", state));
        }
    }

    @Test
    void leavesADirectoryAloneThatOnlyHasTheNameOfOurs() throws IOException {
        Files.writeString(Files.createDirectories(staging).resolve("diary.txt"), "mine");

        ToolException refused = assertThrows(ToolException.class, () -> Sites.write(target, OLD));

        assertEquals(Phrase.of("tool.foreign", out.toRealPath().resolve(".youbei-public")), refused.phrase());
        assertEquals(Map.of(".youbei-public/diary.txt", "mine"), Sites.tree(out));
    }

    @Test
    void aKilledProcessLeavesTheOldSiteWholeAndTheNextClearsUp() throws Exception {
        Sites.write(target, OLD);

        assertEquals(9, WriterProcess.start(target, WriterProcess.End.HALT).waitFor());
        assertEquals(OLD, Sites.pages(target));
        assertEquals(true, Files.exists(staging.resolve("site/index.html")));

        Sites.write(target, OLD);
        assertEquals(Map.of("public/index.html", "old"), Sites.pages(out));
    }

    @Test
    void aProcessToldToStopClearsUpItself() throws Exception {
        Sites.write(target, OLD);
        Process process = WriterProcess.start(target, WriterProcess.End.WAIT);
        assertEquals('w', process.getInputStream().read());
        assertThrows(ToolException.class, () -> Sites.write(target, OLD), "it holds the lock");

        process.destroy();

        assertEquals(true, process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(Map.of("public/index.html", "old"), Sites.pages(out));
    }

    @Test
    void replacesASiteWithTwoRenamesWhereTheSystemCannotExchange() throws Exception {
        Sites.write(target, OLD);
        Process process = WriterProcess.start(
                target, WriterProcess.End.COMMIT, "-Djna.nounpack=true", "-Djna.boot.library.path=/nowhere");

        assertEquals(0, process.waitFor());
        assertEquals(Map.of("public/index.html", "new", "public/plan/防汛.html", "new plan"), Sites.pages(out));
    }

    @Test
    void aFullDiskLeavesTheOldSiteWhole() throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", out.toString()),
                "cannot mount a small disk here");
        try {
            Sites.write(target, OLD);
            ToolException full = assertThrows(ToolException.class, this::fill);
            assertEquals("No space left on device", full.phrase().arguments().get(1));
            assertEquals(Map.of("public/index.html", "old"), Sites.pages(out));
            Sites.write(target, OLD);
        } finally {
            run("umount", out.toString());
        }
    }

    private void fill() {
        try (SiteWriter writer = SiteWriter.open(target, Sites.HEADER)) {
            IntStream.range(0, 20).forEach(i -> writer.put(i + ".html", new byte[100_000]));
            writer.commit();
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(List.of(command)).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
