package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} of the days of drills, as of 2026-05-20. */
final class DrillDaysTest {
    @TempDir
    private Path root;

    @Test
    void findsDrillsOnDaysOffAndResultsOfDrillsToCome() throws IOException {
        Tiny.clean(root);
        Tiny.write(root, "drills/2026/programme.yaml", """
                year: 2026
                blackouts: [{from: 2026-06-08, to: 2026-06-09, why: 高考}]
                drills:
                  - {id: d-holiday, title: 甲, plans: [ex-typhoon], date: 2026-10-01}
                  - {id: d-worked, title: 乙, plans: [ex-typhoon], date: 2026-10-10}
                  - {id: d-exam, title: 丙, plans: [ex-typhoon], date: 2026-06-09}
                """);
        Tiny.write(root, "drills/2026/d-worked/result.yaml", "held: {date: 2026-10-10}\n");
        List<String> said = Run.in(root, "check")
                .out()
                .lines()
                .filter(line -> line.contains("YB088"))
                .toList();
        assertEquals(
                List.of(
                        "drills/2026/d-worked/result.yaml:1:14: 警告 YB0881: 演练要到 2026-10-10 才办，却已有结果",
                        "drills/2026/programme.yaml:4:58: 警告 YB0880: 2026-10-01 是休息日，却安排了演练",
                        "drills/2026/programme.yaml:6:55: 警告 YB0880: 2026-06-09 是避开的日子（高考），却安排了演练"),
                said);
    }
}
