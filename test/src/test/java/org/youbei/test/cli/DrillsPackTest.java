package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.Repository;

/** {@code drills pack}: what it writes for whom, and what it says of papers that it cannot make. */
final class DrillsPackTest {
    @TempDir
    private Path out;

    private Run pack(String... args) {
        List<String> all =
                Stream.concat(Stream.of("drills", "pack"), Stream.of(args)).toList();
        return Run.in(Repository.root(), all.toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void saysWhichPapersNeedWhichFile() throws IOException {
        String folder = "drills/2026/2026-shipyard-confined/";
        Run run = pack("2026-shipyard-confined", "--out", out.toString());
        assertEquals(
                "youbei: 没有出《演练工作方案》：先写 " + folder + "drill.md\n"
                        + "youbei: 没有出《演练脚本》：先写 " + folder + "script.yaml\n"
                        + "youbei: 没有出《演练评估方案》：先写 " + folder + "drill.md\n"
                        + "youbei: 没有出《演练保障方案》：先写 " + folder + "drill.md\n"
                        + "youbei: 没有出《导调员卡》：先写 " + folder + "drill.md drills/2026/2026-shipyard-confined/script.yaml\n"
                        + "youbei: 没有出《评估员卡》：先写 " + folder + "drill.md drills/2026/2026-shipyard-confined/script.yaml\n"
                        + "youbei: 没有出《观摩看点》：先写 " + folder + "drill.md\n"
                        + "youbei: 没有出《演练评估报告》：先写 " + folder + "result.yaml\n"
                        + "youbei: 没有出《演练总结》：先写 " + folder + "result.yaml\n",
                run.err());
        assertEquals(0, run.code());
        assertEquals(
                List.of("observer.html", "observer.pdf", "player.html", "player.pdf", "sign-in.html", "sign-in.pdf"),
                written());
    }

    @Test
    void makesOnlyWhatIsAskedFor() throws IOException {
        Run run = pack("2026-ammonia-leak", "--version", "player", "--out", out.toString());
        assertEquals(
                new Run(0, out.resolve("player.html") + "\n" + out.resolve("player.pdf") + "\n", ""),
                new Run(run.code(), run.out().replace(System.lineSeparator(), "\n"), run.err()));
    }

    @Test
    void namesTheReadersThereAre() {
        Run run = pack("2026-ammonia-leak", "--version", "players");
        assertEquals(2, run.code());
        assertTrue(
                run.err().contains("没有给“players”看的文书；可以写 controller evaluator player observer everyone all"),
                run.err());
    }

    @Test
    void namesTheNearestDrill() {
        Run run = pack("2026-amonia-leak");
        assertTrue(run.err().contains("2026-ammonia-leak"), run.err());
    }
}
