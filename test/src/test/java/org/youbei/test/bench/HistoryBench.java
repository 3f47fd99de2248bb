package org.youbei.test.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.GitRepository;
import org.youbei.workspace.git.History;

/**
 * Times the walk that finds the history of all plans at once, over a repository that {@code git fast-import} makes: {@code -Dbench.files=10000},
 * {@code -Dbench.commits=3000}. Prints the time of each of three walks in one process, and what it took of the processor.
 */
class HistoryBench {
    private static final int CHANGED = 5;

    @TempDir
    private Path top;

    @Test
    void printsTheTimeOfOneWalk() throws Exception {
        int files = Integer.getInteger("bench.files", 10_000);
        int commits = Integer.getInteger("bench.commits", 3_000);
        GitRepository.create(top);
        List<String> paths = paths(files);
        fill(paths, commits);
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try (History history = History.of(top, History.HEAD, paths)) {
                long found = paths.stream()
                        .mapToLong(path -> history.of(path).size())
                        .sum();
                System.out.printf(
                        Locale.ROOT,
                        "%d files, %d commits, %d changes: %.2f s, of the processor %.2f s%n",
                        files,
                        commits,
                        found,
                        (System.nanoTime() - start) / 1e9,
                        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9);
            }
        }
    }

    private static List<String> paths(int files) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            paths.add("plans/village/c" + i % 10 + "/t" + i / 10 % 25 + "/p-" + i + ".md");
        }
        return paths;
    }

    private void fill(List<String> paths, int commits) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "-C", top.toString(), "fast-import", "--quiet")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Random random = new Random(1);
        try (BufferedWriter out =
                new BufferedWriter(new OutputStreamWriter(git.getOutputStream(), StandardCharsets.UTF_8))) {
            for (int commit = 0; commit < commits; commit++) {
                out.write(
                        "commit refs/heads/main\ncommitter T <t@example.org> " + (1_700_000_000 + commit) + " +0800\n");
                data(out, "commit " + commit);
                List<String> changed = commit == 0
                        ? paths
                        : random.ints(CHANGED, 0, paths.size())
                                .mapToObj(paths::get)
                                .toList();
                for (String path : changed) {
                    out.write("M 100644 inline " + path + "\n");
                    data(out, "---\nid: x\nversion: \"" + commit + "\"\n---\n" + (path + "\n").repeat(100));
                }
            }
        }
        assertEquals(0, git.waitFor());
    }

    private static void data(BufferedWriter out, String text) throws IOException {
        out.write("data " + text.getBytes(StandardCharsets.UTF_8).length + "\n" + text + "\n");
    }
}
