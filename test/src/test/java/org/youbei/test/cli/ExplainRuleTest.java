package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain} of rules of law: the article, how it is computed, how to mend a breach. */
final class ExplainRuleTest {
    @TempDir
    private Path root;

    @Test
    void saysArticleComputationAndHowToMend() {
        assertEquals(new Run(0, """
                # R-GB24-34 政府和部门预案原则上每3年评估一次。

                依据：《突发事件应急预案管理办法》第三十四条
                性质：法律、行政法规、规章
                严重程度：错误
                适用：总体、专项、部门、现行的

                从上一次（没有就从印发日期）起数月，期满那天还不算超过。

                - of: evaluation
                - months: 36

                改法：评估后在 evaluations 下加一条，如 {on: 2026-05-20, conclusion: keep}
                """, ""), Run.in(root, "explain", "r-gb24-34"));
    }

    @Test
    void listsAllRulesBySection() {
        String list = Run.in(root, "explain", "rules").out();

        assertTrue(list.startsWith("A. 突发事件应对法和预案管理办法\n  R-LAW-28a  错误  "), list);
        // The rulebook's 223, and one of our own: whether a rating goes with its scores.
        assertEquals(224, list.lines().filter(line -> line.startsWith("  R-")).count());
    }

    @Test
    void saysWhatTheWorkspaceChangesOfTheRule() throws IOException {
        Tiny.write(root, "youbei.yaml", """
                name: 试验区应急预案库
                jurisdiction: "330999"
                rules:
                  R-GB24-34: {severity: warning, params: {months: 24}, reason: 试行期}
                suppress: [{rule: R-GB24-34, plan: ex-typhoon, reason: 修订中, until: 2026-12-31}]
                """);

        String page = Run.in(root, "explain", "R-GB24-34").out();

        assertTrue(
                page.contains(
                        "严重程度：错误\n本库（youbei.yaml）：严重程度改为“警告”；months 改为 24；理由：试行期；不报 ex-typhoon（到 2026-12-31）；理由：修订中\n"),
                page);
    }
}
