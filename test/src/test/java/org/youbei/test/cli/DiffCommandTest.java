package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.GitRepository;

/** {@code diff}: fields, sections, and whether a revision is a major one. */
final class DiffCommandTest {
    private static final String PLAN = "plans/special/ex-typhoon.md";
    private static final String FRONT = """
            ---
            id: ex-typhoon
            title: 试验区防汛防台应急预案
            level: special
            place: "330999"
            owner: ex-flood
            status: drafting
            version: "2026"
            command:
              - {post: commander, title: 总指挥, holders: [li-ming], duties: [宣布启动响应]}
            responses:
              - level: 4
                triggers: [{when: 预计台风影响本区}]
                decidedBy: commander
                actions:
                  - {id: r4-meet, do: 会商, by: commander, within: 2h}
            contacts: [li-ming]
            """;
    private static final String BODY = """
            ---
            ## 1 总则

            为做好防汛工作，制定本预案。

            ## 2 应急响应

            ### 2.1 一般规定

            各单位按职责行动。

            ## 3 附则

            本预案由区防指办解释。
            """;

    @TempDir
    private Path top;

    private GitRepository repository;

    @BeforeEach
    void commitAWorkspace() throws IOException {
        repository = GitRepository.create(top);
        Tiny.clean(top);
        Files.delete(top.resolve(Tiny.PLAN));
        repository.write(
                "plans/registers/people.yaml",
                "- {id: li-ming, name: 李明, org: ex-flood, post: 科员}\n- {id: wang-fang, name: 王芳, org: ex-flood, post: 科员}\n");
        repository.write(PLAN, FRONT + BODY).commit("编制");
    }

    @Test
    void saysWhichFieldsAndSectionsMakeARevisionAMajorOne() {
        repository.write(
                PLAN,
                FRONT.replace("\"2026\"", "2027")
                                .replace("holders: [li-ming]", "holders: [wang-fang]")
                                .replace("within: 2h", "within: 1h")
                                .replace("by: commander, within", "by: ex-flood, within")
                        + BODY.replace("各单位按职责行动。", "各单位按职责立即行动。\n\n先救人。")
                                .replace("## 3 附则", "## 3 信息发布\n\n及时发布。\n\n## 4 附则"));

        assertEquals(new Run(0, """
                        ex-typhoon  试验区防汛防台应急预案  HEAD
                        重大修订：涉及应急处置程序；按编制、审批、备案、公布的程序办理（国办发〔2024〕5号第三十六条）
                          version: 2026 → 2027
                          command[commander].holders[李明（li-ming）]: - 李明（li-ming）
                          command[commander].holders[王芳（wang-fang）]: + 王芳（wang-fang）
                          responses[4].actions[r4-meet].by: commander → 试验区防指办（ex-flood）
                          responses[4].actions[r4-meet].within: 2h → 1h
                          改了：2.1 一般规定  #s2-1
                            - 各单位按职责行动。
                            + 各单位按职责立即行动。
                            + 先救人。
                          新增：3 信息发布  #info-release
                            + ## 3 信息发布
                            + 及时发布。
                          改了：4 附则  #plan-management
                            - ## 3 附则
                            + ## 4 附则
                        """, ""), Run.in(top, "diff", "ex-typhoon"));
    }

    @Test
    void callsANewNumberAMinorRevision() {
        repository
                .write(
                        PLAN,
                        FRONT.replace("contacts: [li-ming]", "contacts: [ li-ming, ex-flood ]   # 加值班室")
                                + BODY.replace("制定", "特制定"))
                .commit("修订");

        assertEquals(
                """
                {
                  "format": 1,
                  "id": "ex-typhoon",
                  "revisions": "HEAD~1..HEAD",
                  "before": "plans/special/ex-typhoon.md",
                  "after": "plans/special/ex-typhoon.md",
                  "major": false,
                  "matters": [],
                  "fields": [
                    {
                      "path": "contacts[ex-flood]",
                      "label": "contacts[试验区防指办（ex-flood）]",
                      "before": null,
                      "after": "ex-flood"
                    }
                  ],
                  "sections": [
                    {
                      "how": "changed",
                      "id": "general",
                      "title": "1 总则",
                      "chapter": "general",
                      "removed": [
                        "为做好防汛工作，制定本预案。"
                      ],
                      "added": [
                        "为做好防汛工作，特制定本预案。"
                      ]
                    }
                  ]
                }
                """,
                Run.in(top, "diff", "ex-typhoon", "HEAD~1..HEAD", "--format", "json")
                        .out());
    }

    @Test
    void takesLayoutForNoDifference() {
        repository.write(PLAN, FRONT.replace("\"2026\"", "'2026'").replace("title: ", "title:  ") + BODY);

        assertEquals(
                "ex-typhoon  试验区防汛防台应急预案  HEAD\n没有不同（写法不算）\n",
                Run.in(top, "diff", "ex-typhoon", "HEAD").out());
    }

    @Test
    void comparesEntriesOfRegisters() {
        repository.write(
                "plans/registers/people.yaml",
                "- {id: wang-fang, name: 王芳, org: ex-flood, post: 科员}\n- {id: li-ming, name: 李鸣, org: ex-flood, post: 科员}\n");

        assertEquals(
                "li-ming  李鸣  HEAD\n  name: 李明 → 李鸣\n",
                Run.in(top, "diff", "li-ming").out());
    }

    @Test
    void saysWhatIsNewGoneOrNowhere() {
        repository.git("rm", "-q", PLAN);
        repository.commit("删去");

        assertEquals(
                "ex-typhoon  HEAD~1..\n删去了（原在 " + PLAN + "）\n",
                Run.in(top, "diff", "ex-typhoon", "HEAD~1..").out());
        assertEquals(
                "ex-typhoon  ..HEAD~1\n新增（" + PLAN + "）\n",
                Run.in(top, "diff", "ex-typhoon", "..HEAD~1").out());
        assertEquals(new Run(1, "", "youbei: 没有“ex-typhoon”\n"), Run.in(top, "diff", "ex-typhoon", "HEAD"));
        assertEquals(new Run(1, "", "youbei: 没有版本“v9”\n"), Run.in(top, "diff", "li-ming", "v9"));
    }

    /** A clone with a filter has not every version of every file, and none is fetched. */
    @Test
    void saysThatAPartOfTheHistoryIsMissing() throws IOException {
        String first = repository.git("rev-parse", "HEAD:" + PLAN).strip();
        repository.write(PLAN, FRONT.replace("2h", "1h") + BODY).commit("改");
        Files.delete(top.resolve(".git/objects").resolve(first.substring(0, 2)).resolve(first.substring(2)));
        Run run = Run.in(top, "diff", "ex-typhoon", "HEAD~1..HEAD");
        assertEquals(1, run.code());
        assertEquals("youbei: 这份克隆缺少历史中的一部分（" + first + "）：重新完整克隆，git clone 不加 --filter\n", run.err());
    }
}
