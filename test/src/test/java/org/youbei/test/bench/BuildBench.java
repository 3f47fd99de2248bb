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
 * Times {@code check}, a full {@code build} and one after a change of generated workspaces as whole processes, beside Hugo and Pagefind on the same plans, in turn within one
 * run: ratios hold when the machine's speed drifts. {@code -Dbench.plans=300,3000} names the sizes, {@code -Dbench.rounds=3} the rounds, {@code -Dbench.pagefind=FILE}
 * the program where it is not on the path. Prints medians; demands nothing but clean exits.
 */
class BuildBench {
    /** Something that is timed: programs that run one after the other, and what is made ready before them. */
    private record Timed(List<List<String>> programs, Preparation preparation) {}

    /** What is made ready, untimed. */
    private interface Preparation {
        void prepare() throws IOException;
    }

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
        Path out = work.resolve("out-" + plans);
        Map<String, Timed> timed = new LinkedHashMap<>();
        timed.put("youbei check", new Timed(List.of(youbei(workspace, "check", "--fail-on", "never")), () -> {}));
        List<String> build = youbei(workspace, "build", "--out", out.toString());
        timed.put("youbei build", new Timed(List.of(build), () -> Corpora.delete(out)));
        timed.put("after a change", new Timed(List.of(build), () -> Corpora.change(workspace)));
        if (isInstalled("hugo")) {
            Path site = work.resolve("hugo-" + plans);
            Path pages = work.resolve("hugo-out-" + plans);
            Corpora.generate("gen_corpus.py", plans, site, List.of("--format", "hugo"));
            List<String> hugo = List.of("hugo", "--quiet", "-s", site.toString(), "-d", pages.toString());
            timed.put("hugo", new Timed(List.of(hugo), () -> Corpora.delete(pages)));
            String pagefind = System.getProperty("bench.pagefind", isInstalled("pagefind") ? "pagefind" : "");
            if (!pagefind.isEmpty()) {
                List<String> index = List.of(pagefind, "--site", pages.toString());
                timed.put("hugo, pagefind", new Timed(List.of(hugo, index), () -> Corpora.delete(pages)));
            }
        }
        Map<String, List<Measured>> runs = run(work, timed);
        runs.forEach((name, its) -> print(plans + " plans", name, its));
        if (runs.containsKey("hugo, pagefind")) {
            printRatios(plans + " plans", runs.get("youbei build"), runs.get("hugo, pagefind"));
        }
        Corpora.delete(workspace);
    }

    private static List<String> youbei(Path workspace, String... words) {
        List<String> command =
                new ArrayList<>(List.of(Repository.root().resolve("youbei").toString(), "-C", workspace.toString()));
        command.addAll(List.of(words));
        return command;
    }

    /** Runs everything in turn, round after round. */
    private static Map<String, List<Measured>> run(Path work, Map<String, Timed> timed)
            throws IOException, InterruptedException {
        Map<String, List<Measured>> all = new LinkedHashMap<>();
        int rounds = Integer.getInteger("bench.rounds", 3);
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Timed> one : timed.entrySet()) {
                one.getValue().preparation().prepare();
                Measured whole = Measured.NOTHING;
                for (List<String> program : one.getValue().programs()) {
                    Measured measured = Measured.run(work, program);
                    assertEquals(0, measured.exit(), one.getKey());
                    whole = whole.then(measured);
                }
                all.computeIfAbsent(one.getKey(), key -> new ArrayList<>()).add(whole);
            }
        }
        return all;
    }

    @Test
    void printsHowLongTheSampleTakes() throws Exception {
        Path work = Files.createTempDirectory("youbei-bench");
        try {
            String youbei = Repository.root().resolve("youbei").toString();
            List<String> version = List.of(youbei, "--version");
            Measured.run(work, version);
            Map<String, Timed> timed = new LinkedHashMap<>();
            timed.put("--version", new Timed(List.of(version), () -> {}));
            timed.put("check", new Timed(List.of(youbei(Repository.root(), "check", "--fail-on", "never")), () -> {}));
            run(work, timed).forEach((name, runs) -> print("the sample", name, runs));
        } finally {
            Corpora.delete(work);
        }
    }

    private static void print(String plans, String name, List<Measured> runs) {
        System.out.printf(
                Locale.ROOT,
                "%13s  %-14s wall %7.2f s  cpu %7.2f s  peak %5.0f MiB%n",
                plans,
                name,
                median(runs, run -> run.wall().toMillis() / 1e3),
                median(runs, run -> run.cpu().toMillis() / 1e3),
                median(runs, run -> run.peakKib() / 1024.0));
    }

    /** Prints what of the other's wall time, processor's time and memory the build takes. */
    private static void printRatios(String plans, List<Measured> build, List<Measured> other) {
        System.out.printf(
                Locale.ROOT,
                "%13s  %-14s wall %7.2f    cpu %7.2f    peak %5.2f%n",
                plans,
                "ratio",
                median(build, run -> run.wall().toMillis())
                        / median(other, run -> run.wall().toMillis()),
                median(build, run -> run.cpu().toMillis())
                        / median(other, run -> run.cpu().toMillis()),
                median(build, Measured::peakKib) / median(other, Measured::peakKib));
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
