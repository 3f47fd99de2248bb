package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code show}, {@code trace}, {@code explain} and the lists. */
final class LookTest {
    @TempDir
    private Path root;

    @Test
    void showsAnEntryAsTypedAndEveryPlaceThatNamesIt() throws IOException {
        Tiny.clean(root);

        assertEquals(new Run(0, """
                        ex-flood  单位  试验区防指办
                        plans/registers/organisations.yaml:1:8

                          - {id: ex-flood, name: 试验区防指办, type: command, place: "330999"}

                        提到它的有 2 处：
                          plans/special/防汛 100%,甲/ex-typhoon.md:6:8  ex-typhoon  试验区防汛防台应急预案
                          plans/special/防汛 100%,甲/ex-typhoon.md:12:6  ex-typhoon  试验区防汛防台应急预案
                        """, ""), Run.in(root, "show", "ex-flood"));
    }

    @Test
    void showsTheFrontMatterOfAPlan() throws IOException {
        Tiny.clean(root);

        String out = Run.in(root, "show", "ex-typhoon").out();

        assertTrue(out.contains("\n  id: ex-typhoon\n  title: 试验区防汛防台应急预案\n"), out);
        assertTrue(out.endsWith("\n  version: \"2026\"\n\n没有别处提到它\n"), out);
    }

    @Test
    void showsABlockEntryToItsLastLine() throws IOException {
        Tiny.clean(root);
        Tiny.write(
                root,
                "plans/registers/teams.yaml",
                "- id: t1\n  name: 一队\n  kind: social\n  org: ex-flood\n  skills:\n    - 破拆\n\n# 二队\n- {id: t2, name: 二队, kind: social, org: ex-flood}\n");

        String out = Run.in(root, "show", "t1").out();

        assertTrue(
                out.contains(
                        "\n  - id: t1\n    name: 一队\n    kind: social\n    org: ex-flood\n    skills:\n      - 破拆\n\n没有"),
                out);
    }

    @Test
    void answersAnUnknownIdWithTheNearest() throws IOException {
        Tiny.clean(root);

        assertEquals(new Run(1, "", "youbei: 没有“ex-flod”；是不是 ex-flood？\n"), Run.in(root, "show", "ex-flod"));
    }

    @Test
    void tracesTheChainAboveAndBelow() {
        Run.in(root, "init", "--place", "330999", "--name", "望海区", "--prefix", "wh");

        assertEquals(new Run(0, """
                        上级（直接上级 1 个）：
                          望海区乡镇突发事件应急预案  wh-town-plan  乡镇（街道）
                          └─ 望海区突发事件总体应急预案  wh-overall  总体
                        下级（直接下级 2 个）：
                          望海区乡镇突发事件应急预案  wh-town-plan  乡镇（街道）
                          ├─ 望海区村突发事件应急预案  wh-village-plan  村（社区）
                          └─ 望海区企业生产安全事故综合应急预案  wh-plant-plan  企事业单位
                        """, ""), Run.in(root, "trace", "wh-town-plan"));
        assertEquals(1, Run.in(root, "trace", "wh-gov").code());
    }

    @Test
    void tracesPlansOfOtherGovernmentsAndSharedParentsOnce() throws IOException {
        Run.in(root, "init", "--place", "330999", "--name", "望海区", "--prefix", "wh");
        Tiny.write(
                root,
                "youbei.yaml",
                "name: x\njurisdiction: \"330999\"\nexternal: [{id: city, title: 市总体预案, owner: 市政府}]\nsite: {duty: wh-duty-office}\n");
        Tiny.write(root, "plans/special/wh-a.md", plan("wh-a", "special", "city"));
        Tiny.write(root, "plans/special/wh-b.md", plan("wh-b", "special", "city"));
        Tiny.write(root, "plans/special/wh-c.md", plan("wh-c", "special", "wh-a}, {plan: wh-b"));

        assertEquals("""
                上级（直接上级 2 个）：
                  wh-c  wh-c  专项
                  ├─ wh-a  wh-a  专项
                  │  └─ 市总体预案  city  外部预案，市政府
                  └─ wh-b  wh-b  专项
                     └─ 市总体预案  city  外部预案，市政府
                """, Run.in(root, "trace", "wh-c").out().split("下级", 2)[0]);
        assertEquals("""
                下级（直接下级 2 个）：
                  市总体预案  city  外部预案，市政府
                  ├─ wh-a  wh-a  专项
                  │  └─ wh-c  wh-c  专项
                  └─ wh-b  wh-b  专项
                     └─ wh-c  wh-c  专项
                """, Run.in(root, "trace", "city").out());
    }

    private static String plan(String id, String level, String parents) {
        return "---\nid: " + id + "\ntitle: " + id + "\nlevel: " + level
                + "\nplace: \"330999\"\nowner: wh-gov\nstatus: drafting\nversion: \"1\"\nparents: [{plan: " + parents
                + "}]\n---\n";
    }

    @Test
    void explainsACodeInEitherLanguage() {
        Run chinese = Run.in(root, "explain", "yb0008");
        Run english = Run.of("explain", "YB0008", "--lang", "en");

        assertEquals(0, chinese.code());
        assertTrue(chinese.out().startsWith("# YB0008 "), chinese.out());
        assertTrue(chinese.out().codePoints().anyMatch(Character::isIdeographic), chinese.out());
        assertTrue(english.out().startsWith("# YB0008 "), english.out());
        assertTrue(english.out().codePoints().noneMatch(Character::isIdeographic), english.out());
        assertEquals(new Run(1, "", "youbei: 没有“YB00088”；是不是 YB0008？\n"), Run.in(root, "explain", "YB00088"));
    }

    @Test
    void listsTheBuiltInEventsWithTheCodeOfUnknownOnes() {
        String out = Run.in(root, "explain", "YB0401").out();

        assertTrue(out.contains("\n自然灾害\n  typhoon  台风\n"), out);
    }

    @Test
    void listsEveryLimit() {
        String out = Run.in(root, "limits").out();

        assertTrue(out.startsWith("path                路径长度                        200 UTF-16\n"), out);
        assertTrue(out.contains("\nplan-file           预案文件大小                    1 MiB\n"), out);
    }

    @Test
    void saysWhichAssetWins() throws IOException {
        assertTrue(Run.in(root, "assets", "list").out().contains("schemas/plan.schema.json  内置\n"));
        Tiny.clean(root);
        Tiny.write(root, "schemas/plan.schema.json", "{}");

        String out = Run.in(root, "assets", "list").out();

        assertTrue(out.contains("schemas/plan.schema.json  工作区\n"), out);
        assertTrue(out.contains("schemas/people.schema.json  内置\n"), out);
    }

    @Test
    void printsTheSameCompletionScriptEachTime() {
        Run first = Run.of("completion");

        assertEquals(0, first.code());
        assertTrue(first.out().startsWith("#!/usr/bin/env bash\n"), first.out());
        assertTrue(first.out().contains("--fail-on"), "options are missing");
        assertEquals(first, Run.of("completion"));
    }
}
