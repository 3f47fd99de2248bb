package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code drills stats}: a year in figures, as of 2026-05-20. */
final class DrillsStatsTest {
    @TempDir
    private Path root;

    @Test
    void countsWhatWasHeldAndWhatCameOfIt() throws IOException {
        Tiny.clean(root);
        Tiny.write(root, "drills/2026/programme.yaml", """
                year: 2026
                drills:
                  - {id: d-held, title: 甲, plans: [ex-typhoon], form: practical, date: 2026-03-10}
                  - {id: d-open, title: 乙, plans: [ex-typhoon], form: tabletop, date: 2026-09-10}
                """);
        Tiny.write(root, "drills/2026/d-held/result.yaml", """
                held: {date: 2026-03-10}
                attendance: [{org: ex-flood, people: 12}]
                findings: [{id: f1, text: 慢}, {id: f2, text: 乱}]
                actions:
                  - {id: a1, finding: f1, do: 加人, status: verified}
                  - {id: a2, finding: f2, do: 排队, status: open}
                """);
        assertEquals(new Run(0, """
                应急演练（截至 2026-05-20）
                  年度演练完成率  1/2 = 50.0%
                      已办的演练 ÷ 年度计划中的演练
                  参演人次  12
                      各场演练到场人数之和
                  发现问题  2
                      各场演练评估发现的问题数
                  整改销号率  1/2 = 50.0%
                      已核实的整改措施 ÷ 全部整改措施

                按预案层级：1 条，其中 0 条正常
                  状态  层级 | 计划 | 完成 | 参演人次 | 问题 | 整改 | 已销号
                  留意  专项 | 2 | 1 | 12 | 2 | 2 | 1

                按事件类别：1 条，其中 0 条正常
                  状态  类别 | 计划 | 完成 | 参演人次 | 问题 | 整改 | 已销号
                  留意  （未分） | 2 | 1 | 12 | 2 | 2 | 1

                按乡镇（街道）：1 条，其中 0 条正常
                  状态  地方 | 计划 | 完成 | 参演人次 | 问题 | 整改 | 已销号
                  留意  （未分） | 2 | 1 | 12 | 2 | 2 | 1

                按演练形式：2 条，其中 1 条正常
                  状态  形式 | 计划 | 完成 | 参演人次 | 问题 | 整改 | 已销号
                  正常  实战演练 | 1 | 1 | 12 | 2 | 2 | 1
                  留意  桌面演练 | 1 | 0 | 0 | 0 | 0 | 0
                """, ""), Run.in(root, "drills", "stats"));
    }
}
