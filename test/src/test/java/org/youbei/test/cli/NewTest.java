package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code new}: files and entries that check clean, under the right plan, over nothing. */
final class NewTest {
    @TempDir
    private Path root;

    @BeforeEach
    void makeAWorkspace() {
        assertEquals(
                0,
                Run.in(root, "init", "--place", "330999", "--name", "望海区", "--prefix", "wh")
                        .code());
    }

    @Test
    void putsAVillagePlanUnderItsTown() throws IOException {
        String code = "330999001002";
        assertEquals(
                0, Run.in(root, "new", "place", "--code", code, "--name", "西村").code());
        assertEquals(
                0,
                Run.in(
                                root,
                                "new",
                                "organisation",
                                "--id",
                                "west",
                                "--name",
                                "西村村委会",
                                "--type",
                                "village",
                                "--place",
                                code)
                        .code());

        Run run = Run.in(root, "new", "plan", "--level", "village", "--place", code, "--event", "flood");

        Path plan = root.resolve("plans/village/west-flood.md");
        assertEquals(plan + "\n", run.out(), run.err());
        String text = Files.readString(plan);
        assertTrue(text.startsWith("""
                ---
                id: west-flood
                title: 西村洪涝应急预案
                level: village
                category: natural
                events: [flood]
                place: "330999001002"
                owner: west
                """), text);
        assertTrue(text.contains("\nparents: [{plan: wh-town-plan}]\n"), text);
        assertTrue(run.err().contains("  plans/village/west-flood.md:"), run.err());
        assertEquals(0, Run.in(root, "check", "--fail-on", "note").code());
    }

    @Test
    void putsASpecialPlanUnderTheOverallPlanAndATownPlanUnderOneOfItsEvents() throws IOException {
        Run special = Run.in(root, "new", "plan", "--level", "special", "--event", "typhoon", "--owner", "wh-emb");
        assertEquals(0, special.code(), special.err());
        Run town = Run.in(
                root,
                "new",
                "plan",
                "--level",
                "town",
                "--place",
                "330999001",
                "--event",
                "typhoon",
                "--id",
                "t-typhoon");
        assertEquals(0, town.code(), town.err());

        assertTrue(Files.readString(root.resolve("plans/special/wh-emb-typhoon.md"))
                .contains("plan: wh-overall}"));
        assertTrue(Files.readString(root.resolve("plans/town/t-typhoon.md")).contains("plan: wh-emb-typhoon}"));
        assertEquals(0, Run.in(root, "check", "--fail-on", "note").code());
    }

    @Test
    void asksForWhatItCannotKnow() {
        assertEquals(
                "youbei new plan: 缺少 --place\n用法见 youbei new plan --help\n",
                Run.in(root, "new", "plan", "--level", "village").err());
        assertEquals(
                "youbei new plan: “330999”不是这一层级的区划代码，应有 9 位\n用法见 youbei new plan --help\n",
                Run.in(root, "new", "plan", "--level", "town", "--place", "330999")
                        .err());
        assertEquals(
                "youbei: 没有“flod”；是不是 flood？\n",
                Run.in(root, "new", "plan", "--level", "special", "--event", "flod")
                        .err());
    }

    @Test
    void neverWritesOverAnything() throws IOException {
        String before = Files.readString(root.resolve("plans/overall/wh-overall.md"));

        Run run = Run.in(root, "new", "plan", "--level", "overall", "--id", "wh-overall");

        assertEquals(new Run(1, "", "youbei: 编号 wh-overall 已经是“望海区突发事件总体应急预案”的（plans/overall/wh-overall.md）\n"), run);
        assertEquals(before, Files.readString(root.resolve("plans/overall/wh-overall.md")));
    }

    @Test
    void addsAPersonAtTheEndOfTheRegister() throws IOException {
        Path register = root.resolve("plans/registers/people.yaml");
        String before = Files.readString(register);

        Run run = Run.in(
                root, "new", "person", "--id", "li", "--name", "李: [四]", "--org", "wh-emb", "--mobile", "13000001234");

        assertEquals(new Run(0, register + "\n", "还有 1 处待填：\n  plans/registers/people.yaml:2  职务\n"), run);
        assertEquals(
                before + "- {id: li, name: \"李: [四]\", org: wh-emb, post: （待填：职务）, mobile: \"13000001234\"}\n",
                Files.readString(register));
        assertEquals(0, Run.in(root, "check").code());
    }

    @Test
    void addsATeamAsAFileOfItsOwnWhereTheRegisterIsAFolder() throws IOException {
        Files.delete(root.resolve("plans/registers/teams.yaml"));
        Tiny.write(root, "plans/registers/teams/a.yaml", "- {id: a, name: 甲队, kind: social, org: wh-emb}\n");

        assertEquals(
                0,
                Run.in(root, "new", "team", "--id", "b", "--name", "乙队", "--org", "wh-emb")
                        .code());

        assertEquals(
                "- {id: b, name: 乙队, kind: grassroots, org: wh-emb}\n",
                Files.readString(root.resolve("plans/registers/teams/b.yaml")));
    }

    @Test
    void leavesARegisterAloneThatCannotBeContinued() throws IOException {
        Tiny.write(root, "plans/registers/people.yaml", "[]\n");

        Run run = Run.in(root, "new", "person", "--id", "li", "--org", "wh-emb");

        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("youbei: 没法自动加到 plans/registers/people.yaml 末尾"), run.err());
        assertEquals("[]\n", Files.readString(root.resolve("plans/registers/people.yaml")));
    }

    @Test
    void entersADrillInTheProgrammeOfTheYear() throws IOException {
        Run run = Run.in(root, "new", "drill", "--id", "d1", "--title", "一号", "--plan", "wh-flood");
        assertEquals(0, run.code(), run.err());
        assertEquals(
                0,
                Run.in(
                                root,
                                "new",
                                "drill",
                                "--id",
                                "d2",
                                "--title",
                                "二号",
                                "--plan",
                                "wh-flood,wh-overall",
                                "--form",
                                "practical")
                        .code());

        assertTrue(Files.readString(root.resolve("drills/2026/programme.yaml")).endsWith("""
                        drills:
                          - id: d1
                            title: 一号
                            plans: [wh-flood]
                            form: tabletop
                          - id: d2
                            title: 二号
                            plans: [wh-flood, wh-overall]
                            form: practical
                        """));
        assertTrue(Files.isRegularFile(root.resolve("drills/2026/d2/drill.md")));
        assertTrue(Files.isRegularFile(root.resolve("drills/2026/d2/script.yaml")));
        assertEquals(0, Run.in(root, "check", "--fail-on", "note").code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31631|rainstorm||[-3d, -1d, -6h, -3h, -1h]",
                "131631|rainstorm||[-7d, -3d, -1d, -6h, -3h, -1h]",
                "zhejiang|rainstorm,flash-flood||[-24h, -6h, -1h]",
                "3216|typhoon|--at=-3d,-2d,-1d,-6h|[-3d, -2d, -1d, -6h]"
            })
    void addsALadderWithTheStepsOfItsScheme(String scheme, String events, String at, String steps) throws IOException {
        List<String> words =
                new ArrayList<>(List.of("new", "ladder", "--id", "wh-ladder", "--scheme", scheme, "--event", events));
        if (at != null) {
            words.add(at);
        }

        Run run = Run.in(root, words.toArray(String[]::new));

        Path register = root.resolve("plans/registers/ladders.yaml");
        assertEquals(register + "\n", run.out(), run.err());
        String text = Files.readString(register);
        assertEquals(
                steps,
                Pattern.compile("at: (\\S+)")
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .toList()
                        .toString());
        assertTrue(text.contains("  events: [" + events.replace(",", ", ") + "]\n"), text);
        Run check = Run.in(root, "check");
        assertEquals(0, check.code(), check.out());
        assertFalse(check.out().contains("R-WX-31631"), check.out());
    }

    @Test
    void refusesALadderWithoutTimesAndTimesOutOfOrder() {
        Run none = Run.in(root, "new", "ladder", "--id", "x", "--scheme", "3216", "--event", "typhoon");
        Run back = Run.in(root, "new", "ladder", "--id", "x", "--scheme", "3216", "--event", "typhoon", "--at=-1d,-2d");

        assertEquals(
                new Run(
                        2,
                        "",
                        "youbei new ladder: 走法 3216 没有通行的分步：用 --at 写本地的，如 --at=-3d,-2d,-1d,-6h\n用法见 youbei new ladder --help\n"),
                none);
        assertEquals(
                new Run(
                        2,
                        "",
                        "youbei new ladder: “-2d”没有排在前一步之后；从远到近写，如 --at=-3d,-2d,-1d,-6h\n用法见 youbei new ladder --help\n"),
                back);
    }
}
