package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code drills schedule}, with the solver that every tool has. */
final class DrillsScheduleTest {
    private static final String FILE = "drills/2026/programme.yaml";

    @TempDir
    private Path root;

    @BeforeEach
    void makeWorkspace() throws IOException {
        Tiny.clean(root);
        Tiny.write(root, "plans/special/ex-fire.md", """
                ---
                id: ex-fire
                title: 森林火灾预案
                level: special
                place: "330999"
                owner: ex-flood
                status: drafting
                version: "1"
                events: [wildfire]
                ---
                ## 1 总则

                文字。
                """);
    }

    private Run schedule(String... options) {
        String[] args = new String[options.length + 4];
        System.arraycopy(new String[] {"drills", "schedule", "--solver", "local"}, 0, args, 0, 4);
        System.arraycopy(options, 0, args, 4, options.length);
        return Run.in(root, args);
    }

    @Test
    void keepsWindowsHolidaysBlackoutsSeasonsAndPins() throws IOException {
        Tiny.write(root, FILE, """
                year: 2026
                blackouts: [{from: 2026-03-30, to: 2026-04-02}]
                drills:
                  - {id: d-holiday, title: 甲, plans: [ex-typhoon], window: {from: 2026-02-14, to: 2026-02-23}}
                  - {id: d-fire, title: 乙, plans: [ex-fire], window: {from: 2026-03-30, to: 2026-04-30}}
                  - {id: d-pinned, title: 丙, plans: [ex-typhoon], window: {from: 2026-09-01, to: 2026-09-30}, date: 2026-10-05, pinned: true}
                """);
        assertEquals(new Run(0, """
                2026 年演练排期：3 场，其中改动 2 场，排不下 0 场
                求解器 local：已证明最优，目标值 5，下界 5，差距 0.00%
                  2026-02-14  d-holiday  甲
                  2026-04-03  d-fire  乙
                """ + root.resolve(FILE) + "\n", ""), schedule());
        assertEquals("""
                # youbei drills schedule: solver local, status optimal, objective 5, bound 5
                year: 2026
                blackouts: [{from: 2026-03-30, to: 2026-04-02}]
                drills:
                  - {id: d-holiday, date: 2026-02-14, title: 甲, plans: [ex-typhoon], window: {from: 2026-02-14, to: 2026-02-23}}
                  - {id: d-fire, date: 2026-04-03, title: 乙, plans: [ex-fire], window: {from: 2026-03-30, to: 2026-04-30}}
                  - {id: d-pinned, title: 丙, plans: [ex-typhoon], window: {from: 2026-09-01, to: 2026-09-30}, date: 2026-10-05, pinned: true}
                """, Files.readString(root.resolve(FILE)));
    }

    @Test
    void saysWhatConflictsAndWritesNothing() throws IOException {
        String text = """
                year: 2026
                capacity: {perDay: 1}
                drills:
                  - {id: d-one, title: 甲, plans: [ex-typhoon], host: ex-flood, date: 2026-05-13, pinned: true}
                  - {id: d-two, title: 乙, plans: [ex-typhoon], host: ex-flood, window: {from: 2026-05-13, to: 2026-05-13}}
                  - {id: d-fire, title: 丙, plans: [ex-fire], window: {from: 2026-06-01, to: 2026-06-30}}
                """;
        Tiny.write(root, FILE, text);
        assertEquals(new Run(4, """
                2026 年演练排期：3 场，其中改动 0 场，排不下 2 场
                求解器 local：可行，未证明最优，目标值 2000000，下界 1000010，差距 50.00%
                排不下：d-two 乙
                    ex-flood 当天已有演练：d-one（1 天里的 1 天）
                    当天场次已满（capacity.perDay）：d-one（1 天里的 1 天）
                排不下：d-fire 丙
                    window 里剩下的日子都不在这类演练的季节里（见 schemas/vocabulary/seasons.yaml）
                """, ""), schedule());
        assertEquals(text, Files.readString(root.resolve(FILE)));
    }

    @Test
    void isApproximateInAYearWhoseHolidaysAreNotKnown() throws IOException {
        String file = "drills/2031/programme.yaml";
        String text = """
                year: 2031
                drills:
                  - id: d-may
                    title: 甲
                    plans: [ex-typhoon]
                    window: {from: 2031-05-01, to: 2031-05-05}
                """;
        Tiny.write(root, file, text);
        assertEquals(new Run(0, """
                2031 年演练排期：1 场，其中改动 1 场，排不下 0 场
                求解器 local：已证明最优，目标值 0，下界 0，差距 0.00%
                没有 2031 年的放假安排：只避开周末和每年固定的法定放假日，排期是近似的
                  2031-05-05  d-may  甲
                """, ""), schedule("--year", "2031", "--dry-run"));
        assertEquals(text, Files.readString(root.resolve(file)));
    }

    @Test
    void namesTheYearThatHasNoProgramme() {
        assertEquals(new Run(1, "", "youbei: 没有 2026 年的演练计划（drills/2026/programme.yaml）\n"), schedule());
    }
}
