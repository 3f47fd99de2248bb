package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build} while others do something to its files. */
final class BuildTroubleTest {
    private static final String BUG = "工具自身出错";

    @TempDir
    private Path root;

    @BeforeEach
    void makeAWorkspace() throws IOException {
        Tiny.clean(root);
    }

    private Run build() {
        return Run.in(root, "build", "--edition", "internal");
    }

    /** Returns whether the site is there, and each of its files as long as its manifest says. */
    private void assertWhole() throws IOException {
        Path site = root.resolve("out/internal");
        for (String line : Files.readAllLines(site.resolve("manifest.json"))) {
            if (line.startsWith("{\"path\"")) {
                String path = line.replaceFirst("\\{\"path\":\"(.*?)\",.*", "$1");
                assertEquals(
                        line.replaceFirst(".*\"size\":(\\d+),.*", "$1"),
                        String.valueOf(Files.size(site.resolve(path))),
                        path);
            }
        }
    }

    @Test
    void twoAtOnceNeverMixAndNoneIsABug() throws Exception {
        assertEquals(0, build().code());
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 3; round++) {
                Callable<Run> work = this::build;
                for (Future<Run> done : two.invokeAll(List.of(work, work))) {
                    Run run = done.get();
                    assertTrue(run.code() == 0 || run.err().contains("另一个 youbei 正在写"), run.err());
                }
                assertWhole();
            }
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void aFileThatChangesUnderItIsNeverABug() throws Exception {
        Path plan = root.resolve(Tiny.PLAN);
        String text = Files.readString(plan);
        AtomicBoolean on = new AtomicBoolean(true);
        Thread editor = new Thread(() -> edit(plan, text, on));
        editor.start();
        try {
            for (int round = 0; round < 4; round++) {
                Run run = build();
                assertFalse(run.err().contains(BUG), run.err());
            }
        } finally {
            on.set(false);
            editor.join();
        }
        Files.writeString(plan, text);
        assertEquals(0, build().code());
        assertWhole();
    }

    /** Saves as editors do: over the file, beside it and renamed, and once in a while not there for a moment. */
    private static void edit(Path plan, String text, AtomicBoolean on) {
        try {
            for (int i = 0; on.get(); i++) {
                String longer = text + "第" + i + "次\n".repeat(i % 50);
                if (i % 3 == 0) {
                    Files.writeString(plan, longer);
                } else if (i % 3 == 1) {
                    Path beside = Files.writeString(plan.resolveSibling(".beside"), longer);
                    Files.move(beside, plan, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.delete(plan);
                    Files.writeString(plan, text);
                }
                Thread.sleep(1);
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void aFolderThatIsReadOnlyIsNamed() throws IOException {
        Path out = Files.createDirectory(root.resolve("out"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(out), "this user may write everywhere");

        Run run = build();

        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("youbei: 写不了 " + root.resolve("out")), run.err());
    }
}
