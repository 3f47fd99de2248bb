package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.GitRepository;

/** The trend of a report from git: in the terminal and on its page. */
final class ReportTrendTest {
    private static final Pattern ROW = Pattern.compile("<tr><th scope=\"row\">(\\d{4}-[\\d-]*)</th>(.*)</tr>");

    @TempDir
    private Path top;

    private GitRepository repository;

    @BeforeEach
    void commitInThreeMonths() throws IOException {
        repository = GitRepository.create(top);
        repository.write("README", "尚无预案库").write(".gitignore", "out/\n").commit("开始");
        Tiny.clean(top);
        tasks("open", "open");
        repository.pass(31).commit("编制");
        tasks("verified", "open");
        repository.pass(31).commit("办结一项");
        tasks("verified", "verified");
        repository.pass(31).commit("办结两项");
    }

    private void tasks(String one, String other) {
        repository.write("plans/registers/tasks.yaml", """
                - {id: task-1, title: 补编预案, source: 年度计划, units: [ex-flood], due: 2026-04-30, status: %s}
                - {id: task-2, title: 更换水泵, source: 年度计划, units: [ex-flood], due: 2026-12-31, status: %s}
                """.formatted(one, other));
    }

    private String page(String... options) throws IOException {
        List<String> args = new ArrayList<>(List.of("build", "--edition", "internal"));
        args.addAll(List.of(options));
        Run run = Run.in(top, args.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return Files.readString(top.resolve("out/internal/report/tasks.html"));
    }

    private static List<String> days(String page) {
        return ROW.matcher(page)
                .results()
                .map(row ->
                        row.group(1) + row.group(2).replaceAll("<[^>]*>", " ").replaceAll(" +", " "))
                .toList();
    }

    @Test
    void standsOnThePageAsALineAndAsATable() throws IOException {
        String page = page();

        assertEquals(
                List.of(
                        "2025-07-17 0/2 = 0.0% 0/0 0 ",
                        "2025-08-17 1/2 = 50.0% 1/1 = 100.0% 0 ", "2025-09-17 2/2 = 100.0% 2/2 = 100.0% 0 "),
                days(page));
        assertTrue(page.contains("<polyline points=\"0,32 60,16 120,0\"/>"), page);
        assertEquals(page, page());
    }

    @Test
    void endsAtTheRevisionThatIsBuilt() throws IOException {
        assertEquals(2, days(page("--at", "HEAD~1")).size());
    }

    @Test
    void isSaidToBeMissingAtTheFirstMonth() throws IOException {
        String page = page("--at", "HEAD~2");
        assertEquals(List.of(), days(page));
        assertTrue(page.contains("这里没有更早月份的数"), page);
    }

    @Test
    void isTheSameInTheTerminal() {
        String text = Run.in(top, "report", "tasks", "--trend").out();
        assertTrue(text.contains("走势：2025-07-17 0/2 = 0.0%; 2025-08-17 1/2 = 50.0%; 2025-09-17 2/2 = 100.0%\n"), text);
    }
}
