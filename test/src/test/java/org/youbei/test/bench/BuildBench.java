package org.youbei.test.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.youbei.test.Repository;

/**
 * Times {@code check} and a full {@code build} of generated workspaces as whole processes, beside Hugo on the same plans, in turn within one run: ratios hold when the
 * machine's speed drifts. {@code -Dbench.plans=300,3000} names the sizes, {@code -Dbench.rounds=3} the rounds. Prints medians; demands nothing but clean exits.
 */
class BuildBench {
    @Test
    void printsTheCostOfEachSizeBesideHugo() throws Exception {
        assumeTrue(Corpora.areThere(), "no generators at ../shared/bench: nothing was measured");
        Path work = Files.createTempDirectory(
                Path.of(System.getProperty("bench.dir", System.getProperty("java.io.tmpdir"))), "youbei-bench");
        try {
            for (String size : System.getProperty("bench.plans", "300,3000").split(",", -1)) {
                measure(work, Integer.parseInt(size.trim()));
            }
        } finally {
            Corpora.delete(work);
        }
    }

    private static void measure(Path work, int plans) throws IOException, InterruptedException {
        Path workspace = work.resolve("workspace-" + plans);
        Corpora.generate("gen_workspace.py", plans, workspace, List.of());
        Map<String, List<String>> commands = new LinkedHashMap<>();
        String youbei = Repository.root().resolve("youbei").toString();
        commands.put("youbei check", List.of(youbei, "-C", workspace.toString(), "check", "--fail-on", "never"));
        commands.put(
                "youbei build",
                List.of(
                        youbei,
                        "-C",
                        workspace.toString(),
                        "build",
                        "--out",
                        work.resolve("out-" + plans).toString()));
        if (isInstalled("hugo")) {
            Path site = work.resolve("hugo-" + plans);
            Corpora.generate("gen_corpus.py", plans, site, List.of("--format", "hugo"));
            commands.put(
                    "hugo",
                    List.of(
                            "hugo",
                            "--quiet",
                            "-s",
                            site.toString(),
                            "-d",
                            work.resolve("hugo-out-" + plans).toString()));
        }
        run(work, commands, List.of(work.resolve("out-" + plans), work.resolve("hugo-out-" + plans)))
                .forEach((name, runs) -> print(plans + " plans", name, runs));
        Corpora.delete(workspace);
    }

    /** Runs commands in turn, round after round, each time without what they wrote before. */
    private static Map<String, List<Measured>> run(Path work, Map<String, List<String>> commands, List<Path> written)
            throws IOException, InterruptedException {
        Map<String, List<Measured>> all = new LinkedHashMap<>();
        int rounds = Integer.getInteger("bench.rounds", 3);
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                for (Path path : written) {
                    Corpora.delete(path);
                }
                Measured measured = Measured.run(work, command.getValue());
                assertEquals(0, measured.exit(), command.getKey());
                all.computeIfAbsent(command.getKey(), key -> new ArrayList<>()).add(measured);
            }
        }
        return all;
    }

    @Test
    void printsHowLongTheSampleTakes() throws Exception {
        Path work = Files.createTempDirectory("youbei-bench");
        try {
            String youbei = Repository.root().resolve("youbei").toString();
            Map<String, List<String>> commands = new LinkedHashMap<>();
            commands.put("--version", List.of(youbei, "--version"));
            commands.put("check", List.of(youbei, "-C", Repository.root().toString(), "check", "--fail-on", "never"));
            Measured.run(work, commands.get("--version"));
            run(work, commands, List.of()).forEach((name, runs) -> print("the sample", name, runs));
        } finally {
            Corpora.delete(work);
        }
    }

    private static void print(String plans, String name, List<Measured> runs) {
        System.out.printf(
                Locale.ROOT,
                "%13s  %-13s wall %7.2f s  cpu %7.2f s  peak %5.0f MiB%n",
                plans,
                name,
                median(runs, run -> run.wall().toMillis() / 1e3),
                median(runs, run -> run.cpu().toMillis() / 1e3),
                median(runs, run -> run.peakKib() / 1024.0));
    }

    private static double median(List<Measured> runs, ToDoubleFunction<Measured> value) {
        double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
