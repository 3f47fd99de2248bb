package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report}: the same figures as text, JSON, CSV and a workbook, and a gate. */
final class ReportCommandTest {
    @TempDir
    private Path root;

    @BeforeEach
    void makeTasks() throws IOException {
        Tiny.clean(root);
        Tiny.write(root, "plans/registers/tasks.yaml", """
                - {id: task-1, title: 补编预案, source: 年度计划, units: [ex-flood], due: 2026-04-30, status: open}
                - {id: task-2, title: "更换水泵, 两台", units: [ex-flood], due: 2026-12-31, status: verified, closed: 2026-05-01}
                """);
    }

    private Run report(String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "report";
        System.arraycopy(options, 0, args, 1, options.length);
        return Run.in(root, args);
    }

    @Test
    void saysFiguresAndWhatIsToBeDone() {
        assertEquals(new Run(0, """
                任务、问题和措施清单（截至 2026-05-20）
                  办结率  1/2 = 50.0%
                      已完成和已核实的事项 ÷ 全部事项
                  回看核实率  1/1 = 100.0%
                      已核实的事项 ÷ 已完成和已核实的事项
                  超期事项  1
                      过了期限还没有完成的事项

                清单：2 条，其中 1 条正常
                  状态  事项 | 来源 | 责任单位 | 责任 | 期限 | 剩余 | 进展 | 完成
                  超期  补编预案 | 年度计划 | 试验区防指办 | - | 2026-04-30 | 超期 20 天 | 未完成 | -  plans/registers/tasks.yaml:1
                """, ""), report("tasks"));
    }

    @Test
    void writesJson() {
        String json = report("tasks", "--format", "json").out();
        assertTrue(json.startsWith("""
                {
                  "format": 1,
                  "report": "tasks",
                  "today": "2026-05-20",
                  "figures": [
                    {
                      "id": "closed",
                      "title": "办结率",
                      "formula": "已完成和已核实的事项 ÷ 全部事项",
                      "numerator": 1,
                      "denominator": 2,
                      "percent": 50.0
                    },
                """), json);
        assertTrue(json.contains("""
                        {
                          "state": "late",
                          "task": "补编预案",
                """), json);
    }

    @Test
    void writesCsvForSpreadsheets() {
        String csv = report("tasks", "--format", "csv").out();
        assertTrue(csv.startsWith("\uFEFF指标,数值,目标,算法\r\n办结率,1/2 = 50.0%,,已完成和已核实的事项 ÷ 全部事项\r\n"), csv);
        assertTrue(
                csv.endsWith("正常,\"更换水泵, 两台\",,试验区防指办,,2026-12-31,,已核实,2026-05-01,plans/registers/tasks.yaml:2\r\n"),
                csv);
    }

    @Test
    void writesAWorkbookOfTheSameBytes() throws IOException {
        Path one = root.resolve("one.xlsx");
        Path other = root.resolve("other.xlsx");
        assertEquals(
                one + "\n",
                report("tasks", "--format", "xlsx", "--out", one.toString()).out());
        report("tasks", "--format", "xlsx", "--out", other.toString());
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
        try (ZipFile zip = new ZipFile(one.toFile())) {
            String texts = new String(
                    zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(texts.contains(">&#x66f4;&#x6362;&#x6c34;&#x6cf5;, &#x4e24;&#x53f0;<"), texts);
        }
    }

    @Test
    void theGateFailsBelowATarget() throws IOException {
        Files.writeString(
                root.resolve("youbei.yaml"),
                "targets: {planCoverage: 100%}\n",
                java.nio.file.StandardOpenOption.APPEND);
        Tiny.write(root, "plans/registers/duties.yaml", "- {level: overall, places: [\"330999\"], plan: required}\n");
        assertEquals(0, report("coverage").code());
        assertEquals(4, report("coverage", "--gate").code());
    }
}
