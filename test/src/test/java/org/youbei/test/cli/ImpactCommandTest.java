package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.GitRepository;

/** {@code impact}: what a change reaches, and on which way. */
final class ImpactCommandTest {
    private static final String COUNTY = "plans/special/ex-typhoon.md";
    private static final String PEOPLE = "plans/registers/people.yaml";

    @TempDir
    private Path top;

    private GitRepository repository;

    @BeforeEach
    void commitAWorkspace() throws IOException {
        repository = GitRepository.create(top);
        Tiny.clean(top);
        Files.delete(top.resolve(Tiny.PLAN));
        repository.write(PEOPLE, """
                - {id: li-ming, name: 李明, org: ex-flood, post: 队长, mobile: "13900000001"}
                - {id: wang-fang, name: 王芳, org: ex-flood, post: 主任, mobile: "13900000002"}
                """);
        repository.write(
                "plans/registers/teams.yaml",
                "- {id: ex-rescue, name: 救援队, kind: professional, org: ex-flood, leader: li-ming, phone: 0580-0000001}\n");
        repository.write(COUNTY, plan("ex-typhoon", "special") + """
                        command: [{post: commander, title: 总指挥, holders: [wang-fang], duties: [指挥]}]
                        responses:
                          - level: 4
                            triggers: [{when: 预计台风影响本区}]
                            decidedBy: commander
                            actions: [{id: r4-meet, do: 会商, by: commander, within: 2h}]
                        teams: [ex-rescue]
                        posts: [{id: pump, title: 泵站值守员, risks: [淹溺], steps: [关闸], cautions: [勿下水], contacts: [wang-fang]}]
                        ---
                        """);
        repository.write("plans/town/ex-town.md", plan("ex-town", "town") + "parents: [{plan: ex-typhoon}]\n---\n");
        repository.write("plans/town/ex-other.md", plan("ex-other", "town") + "---\n");
        repository.write(
                "drills/2026/programme.yaml",
                "year: 2026\ndrills:\n  - {id: 2026-move, title: 转移演练, plans: [ex-town], form: practical, host: ex-flood}\n");
        repository.commit("编制");
    }

    private static String plan(String id, String level) {
        return """
                ---
                id: %s
                title: 防汛防台应急预案（%s）
                level: %s
                place: "330999"
                owner: ex-flood
                status: drafting
                version: "2026"
                """.formatted(id, id, level);
    }

    @Test
    void reachesPlansResponsesActionsCardsAndDrillsOfAPerson() {
        assertEquals(new Run(0, """
                        改动的条目有 1 个：
                          wang-fang  王芳
                        要跟着看的有 6 处：

                        预案（2）
                          ex-typhoon  防汛防台应急预案（ex-typhoon）
                            wang-fang ← ex-typhoon (plans/special/ex-typhoon.md:9)
                          ex-town  防汛防台应急预案（ex-town）
                            wang-fang ← ex-typhoon (plans/special/ex-typhoon.md:9) ← ex-town (plans/town/ex-town.md:9)

                        响应（1）
                          ex-typhoon#level-4  防汛防台应急预案（ex-typhoon） Ⅳ
                            wang-fang ← ex-typhoon (plans/special/ex-typhoon.md:11)

                        响应措施（1）
                          ex-typhoon#r4-meet  防汛防台应急预案（ex-typhoon） 会商
                            wang-fang ← ex-typhoon (plans/special/ex-typhoon.md:14)

                        处置卡（1）
                          ex-typhoon#card-pump  防汛防台应急预案（ex-typhoon） 泵站值守员
                            wang-fang ← ex-typhoon (plans/special/ex-typhoon.md:16)

                        演练（1）
                          2026-move  转移演练
                            wang-fang ← ex-typhoon (plans/special/ex-typhoon.md:9) ← ex-town (plans/town/ex-town.md:9) ← 2026-move (drills/2026/programme.yaml:3)
                        """, ""), Run.in(top, "impact", "wang-fang"));
    }

    @Test
    void reachesThePlansThatListTheTeamOfAPerson() {
        String out = Run.in(top, "impact", "li-ming").out();

        assertTrue(out.contains("  ex-typhoon  防汛防台应急预案（ex-typhoon）\n"), out);
        assertTrue(
                out.contains("    li-ming ← ex-rescue (plans/registers/teams.yaml:1)"
                        + " ← ex-typhoon (plans/special/ex-typhoon.md:15)"),
                out);
        assertTrue(out.contains("登记册和文件（1）\n  ex-rescue  救援队\n"), out);
        assertTrue(!out.contains("ex-other"), out);
    }

    @Test
    void findsTheChangedEntriesOfRevisions() {
        repository.write(PEOPLE, """
                - {id: wang-fang, name: 王芳, org: ex-flood, post: 主任, mobile: "13900000002"}
                # 换了号码
                - {id: li-ming, name: 李明, org: ex-flood, post: 队长, mobile: "13900000003"}
                """);
        repository.commit("换号码");

        String out = Run.in(top, "impact", "HEAD~1..HEAD").out();

        assertTrue(out.startsWith("改动的条目有 1 个：\n  li-ming  李明\n要跟着看的有 4 处：\n"), out);
        assertEquals(out, Run.in(top, "impact", "HEAD~1").out());
        assertEquals("改动的条目有 0 个：\n没有什么要跟着看\n", Run.in(top, "impact", "HEAD").out());
    }

    @Test
    void looksUpWhatIsGoneWhereItWas() {
        repository.write("plans/registers/teams.yaml", "[]\n");

        String out = Run.in(top, "impact", "HEAD").out();

        assertTrue(out.startsWith("改动的条目有 1 个：\n  ex-rescue  ex-rescue  （删去）\n"), out);
        assertTrue(out.contains("  ex-town  防汛防台应急预案（ex-town）\n    ex-rescue ← ex-typhoon"), out);
    }

    @Test
    void writesTheSameAsJson() {
        assertEquals("""
                {
                  "format": 1,
                  "changed": [
                    {
                      "id": "ex-town",
                      "name": "防汛防台应急预案（ex-town）",
                      "how": "changed"
                    }
                  ],
                  "reached": [
                    {
                      "kind": "drill",
                      "id": "2026-move",
                      "name": "转移演练",
                      "way": [
                        {
                          "id": "ex-town"
                        },
                        {
                          "id": "2026-move",
                          "file": "drills/2026/programme.yaml",
                          "line": 3,
                          "column": 42
                        }
                      ]
                    }
                  ]
                }
                """, Run.in(top, "impact", "ex-town", "--format", "json").out());
    }

    @Test
    void refusesWhatIsNeitherAnEntryNorARevision() {
        assertEquals(new Run(1, "", "youbei: 没有“ex-twon”；是不是 ex-town？\n"), Run.in(top, "impact", "ex-twon"));
        assertEquals(new Run(1, "", "youbei: 没有版本“v9”\n"), Run.in(top, "impact", "v9..HEAD"));
    }

    @Test
    void reachesFromASectionWhatNamesItAndThePlansBelow() throws IOException {
        Path county = top.resolve(COUNTY);
        Files.writeString(county, Files.readString(county) + "## 1 总则\n\n### 1.1 目的\n\n## 5 应急响应\n\n统一指挥。\n");
        Path other = top.resolve("plans/town/ex-other.md");
        Files.writeString(other, Files.readString(other) + "见[[ex-typhoon#response]]。\n");

        assertEquals(new Run(0, """
                        改动的条目有 1 个：
                          ex-typhoon#response  防汛防台应急预案（ex-typhoon） 5 应急响应
                        要跟着看的有 4 处：

                        预案（2）
                          ex-other  防汛防台应急预案（ex-other）
                            ex-typhoon#response ← ex-other (plans/town/ex-other.md:10)
                          ex-town  防汛防台应急预案（ex-town）
                            ex-typhoon#response ← ex-town (plans/town/ex-town.md:9)

                        响应（1）
                          ex-typhoon#level-4  防汛防台应急预案（ex-typhoon） Ⅳ
                            ex-typhoon#response ← ex-typhoon (plans/special/ex-typhoon.md:11)

                        演练（1）
                          2026-move  转移演练
                            ex-typhoon#response ← ex-town (plans/town/ex-town.md:9) ← 2026-move (drills/2026/programme.yaml:3)
                        """, ""), Run.in(top, "impact", "ex-typhoon#response"));
        String general = Run.in(top, "impact", "ex-typhoon#general").out();
        assertTrue(
                general.contains("ex-town") && !general.contains("ex-other") && !general.contains("level-4"), general);
        assertEquals(1, Run.in(top, "impact", "ex-typhoon#nothing").code());
    }
}
