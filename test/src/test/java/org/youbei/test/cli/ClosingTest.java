package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.GitRepository;

/** What a drill found in a plan is closed by the commit that mended that section, and by nothing else; as of 2026-05-20. */
final class ClosingTest {
    private static final String PLAN = "plans/special/ex-typhoon.md";
    private static final String RESULT = "drills/2026/d1/result.yaml";

    @TempDir
    private Path top;

    private GitRepository repository;

    @BeforeEach
    void commitAWorkspace() throws IOException {
        repository = GitRepository.create(top);
        Tiny.clean(top);
        Files.delete(top.resolve(Tiny.PLAN));
        plan("撤到学校。", "值班电话。", "30min");
        repository.write("drills/2026/programme.yaml", """
                year: 2026
                drills:
                  - {id: d1, title: 甲, plans: [ex-typhoon], date: 2026-03-10}
                """);
        repository.commit("编制");
    }

    private void plan(String evacuation, String support, String within) {
        repository.write(PLAN, """
                ---
                id: ex-typhoon
                title: 试验区防汛防台应急预案
                short: 防台预案
                level: special
                place: "330999"
                owner: ex-flood
                status: in-force
                version: "2026"
                dates: {issued: 2026-01-10}
                responses:
                  - level: 2
                    triggers: [{when: 台风将登陆}]
                    actions:
                      - {id: go, do: 转移, by: ex-flood, within: %s}
                ---
                ## 1 人员转移安置 {#evacuation}
                %s
                ## 2 应急保障 {#support}
                %s
                """.formatted(within, evacuation, support));
    }

    private List<String> closed(String section, String how) {
        repository.write(RESULT, """
                held: {date: 2026-03-10}
                findings:
                  - {id: f1, text: 没有写用几辆车, plan: ex-typhoon, section: %s}
                actions:
                  - {id: a1, finding: f1, do: 补写, owner: ex-flood, due: 2026-04-30, %s}
                """.formatted(section, how));
        return Run.in(top, "check")
                .out()
                .lines()
                .filter(line -> line.matches(".*YB08(7[5-9]|82).*"))
                .map(line -> line.substring(RESULT.length() + 1))
                .toList();
    }

    @Test
    void acceptsTheCommitThatTouchedTheSection() {
        plan("撤到学校，用车六辆。", "值班电话。", "30min");
        String mended = repository.commit("补写用车");

        assertEquals(List.of(), closed("evacuation", "status: verified, commit: " + mended + ", on: 2026-04-20"));
        assertEquals(
                List.of(),
                closed("evacuation", "status: verified, commit: " + mended.substring(0, 8) + ", on: 2026-04-20"));
    }

    @Test
    void acceptsTheDataThatSayTheSame() {
        plan("撤到学校。", "值班电话。", "20min");
        String mended = repository.commit("缩短时限");

        assertEquals(List.of(), closed("response", "status: verified, commit: " + mended));
        assertEquals(
                List.of("5:95: 错误 YB0878: 提交 %s 改了“防台预案”，但没有动 support 一节".formatted(mended)),
                closed("support", "status: verified, commit: " + mended));
    }

    @Test
    void refusesAnotherSectionAnotherFileAndAnUnknownCommit() {
        plan("撤到学校。", "换了电话。", "30min");
        String elsewhere = repository.commit("换电话");
        repository.write("plans/registers/notes.txt", "别的");
        String other = repository.commit("别的");

        assertEquals(
                List.of("5:91: 错误 YB0878: 提交 %s 改了“防台预案”，但没有动 evacuation 一节".formatted(elsewhere)),
                closed("evacuation", "status: done, commit: " + elsewhere));
        assertEquals(
                List.of("5:95: 错误 YB0878: 提交 %s 没有改“防台预案”".formatted(other)),
                closed("evacuation", "status: verified, commit: " + other));
        assertEquals(
                List.of("5:95: 错误 YB0877: 本库的历史里没有提交 0123456789ab"),
                closed("evacuation", "status: verified, commit: 0123456789ab"));
    }

    @Test
    void saysWhatIsOverdueAndWhatIsClosedWithoutACommit() {
        assertEquals(
                List.of("5:10: 警告 YB0875: 整改 a1 应在 2026-04-30 前完成，还没有完成：补写"), closed("evacuation", "status: open"));
        assertEquals(List.of(), closed("evacuation", "status: done"));
        assertEquals(
                List.of("5:10: 错误 YB0876: 整改 a1 已销号，但没有写是哪次提交改了“防台预案”的 evacuation 一节"),
                closed("evacuation", "status: verified"));
    }

    @Test
    void looksAtTheLookBack() {
        plan("撤到学校，用车六辆。", "值班电话。", "30min");
        String closed = "status: verified, commit: " + repository.commit("补写用车");

        assertEquals(
                List.of("5:10: 提示 YB0882: 整改 a1 在 2025-11-01 销号，半年多了还没有回看"),
                closed("evacuation", closed + ", on: 2025-11-01"));
        assertEquals(
                List.of(
                        "5:10: 警告 YB0879: 整改 a1 的回看日期 2026-04-19 早于销号日期 2026-04-20",
                        "5:10: 警告 YB0879: 回看发现整改 a1 已经失效（2026-04-19）",
                        "5:10: 警告 YB0879: 整改 a1 由责任人自己回看"),
                closed(
                        "evacuation",
                        closed + ", on: 2026-04-20, lookBack: {on: 2026-04-19, by: ex-flood, holds: false}"));
    }

    /** What a real response found is followed like what a drill found. */
    @Test
    void followsWhatAResponseFound() {
        plan("撤到学校。", "换了电话。", "30min");
        String elsewhere = repository.commit("换电话");
        repository.write("activations/2026-04-typhoon.yaml", """
                id: 2026-04-typhoon
                title: 四月台风
                started: 2026-04-10T14:30
                event: typhoon
                place: "330999"
                level: 2
                findings:
                  - {id: f1, text: 没有写用几辆车, plan: ex-typhoon, section: evacuation}
                actions:
                  - {id: a1, finding: f1, do: 补写, owner: ex-flood, due: 2026-04-30, status: open}
                  - {id: a2, finding: f1, do: 重写, status: done, commit: %s}
                """.formatted(elsewhere));
        assertEquals(
                List.of(
                        "activations/2026-04-typhoon.yaml:10:10: 警告 YB0875: 整改 a1 应在 2026-04-30 前完成，还没有完成：补写",
                        "activations/2026-04-typhoon.yaml:11:57: 错误 YB0878: 提交 %s 改了“防台预案”，但没有动 evacuation 一节"
                                .formatted(elsewhere)),
                Run.in(top, "check")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("activations/"))
                        .toList());
        assertTrue(
                Run.in(top, "report", "drills", "--format", "csv").out().contains("四月台风,补写,"),
                () -> Run.in(top, "report", "drills", "--format", "csv").out());
    }
}
