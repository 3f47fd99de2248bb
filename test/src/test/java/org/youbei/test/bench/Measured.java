package org.youbei.test.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What one whole process cost.
 *
 * @param exit its exit code
 * @param wall from start to end
 * @param cpu user and system time of the process and those that it waited for; the last reading before its end, some milliseconds low
 * @param peakKib the largest resident set, in KiB (VmHWM of proc(5))
 */
record Measured(int exit, Duration wall, Duration cpu, long peakKib) {
    static final Measured NOTHING = new Measured(0, Duration.ZERO, Duration.ZERO, 0);

    private static final long TICKS_PER_SECOND = 100;
    private static final int PAUSE_MILLIS = 5;

    /** Runs a command in a directory, its output thrown away, and reads its cost from {@code /proc} until it ends. */
    static Measured run(Path directory, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path proc = Path.of("/proc", String.valueOf(process.pid()));
        long ticks = 0;
        long peak = 0;
        while (process.isAlive()) {
            ticks = Math.max(ticks, ticks(proc));
            peak = Math.max(peak, peak(proc));
            Thread.sleep(PAUSE_MILLIS);
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        return new Measured(process.waitFor(), wall, Duration.ofMillis(ticks * 1_000 / TICKS_PER_SECOND), peak);
    }

    /** Returns what both cost when the next one follows. */
    Measured then(Measured next) {
        return new Measured(
                next.exit(), wall.plus(next.wall()), cpu.plus(next.cpu()), Math.max(peakKib, next.peakKib()));
    }

    private static long ticks(Path proc) {
        try {
            String stat = Files.readString(proc.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Long.parseLong(fields[11])
                    + Long.parseLong(fields[12])
                    + Long.parseLong(fields[13])
                    + Long.parseLong(fields[14]);
        } catch (IOException | RuntimeException ended) {
            return 0;
        }
    }

    private static long peak(Path proc) {
        try {
            return Files.readString(proc.resolve("status"))
                    .lines()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException ended) {
            return 0;
        }
    }
}
