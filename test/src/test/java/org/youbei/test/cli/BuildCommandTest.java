package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build}: when it makes a site, when it does not, and how it ends. */
final class BuildCommandTest {
    private static final String FINDING = Tiny.PLAN + ":12:6: 错误 YB0414: 没有“ex-flod”这个条目可以链接\n"
            + "  12 | 本预案由 [[ex-flod]] 负责。\n"
            + "     |          ^^^^^^^^^^^\n"
            + "    改法：是不是 [[ex-flood]]（试验区防指办）？\n\n";
    private static final String REFUSED = "youbei: 有 1 处错误，没有生成网站；改正后再试，或加 --keep-going 略去出错的条目\n";

    @TempDir
    private Path root;

    /** A note stands beside the error, so that the count shows whether all is counted. */
    @BeforeEach
    void writeTeamWithoutUse() throws IOException {
        Tiny.clean(root);
        Tiny.write(root, "plans/registers/teams.yaml", "- {id: t1, name: 一队, kind: social, org: ex-flood}\n");
    }

    @Test
    void makesThePublicSiteAndNamesItsFolder() {
        Run run = Run.in(root, "build");

        assertEquals(0, run.code(), run.err());
        assertEquals(root.resolve("out/public") + "\n", run.out());
        assertTrue(run.err().matches("public 版：\\d+ 个文件，其中 \\d+ 个有变化\n"), run.err());
        assertTrue(Files.isRegularFile(root.resolve("out/public/index.html")));
    }

    @Test
    void refusesErrorsWithFourAndATrueCount() throws IOException {
        Tiny.broken(root);

        assertEquals(new Run(4, "", FINDING + "读了 5 个文件，1 份预案：1 处错误，0 处警告，1 处提示\n" + REFUSED), Run.in(root, "build"));
        assertFalse(Files.exists(root.resolve("out/public")));
    }

    @Test
    void leavesTheSiteOfBeforeWhenItRefuses() throws IOException {
        assertEquals(0, Run.in(root, "build").code());
        byte[] before = Files.readAllBytes(root.resolve("out/public/index.html"));
        Tiny.broken(root);

        assertEquals(4, Run.in(root, "build").code());

        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(root.resolve("out/public/index.html"))));
    }

    @Test
    void keepsGoingWhenAskedAndStillEndsWithFour() throws IOException {
        Tiny.broken(root);

        Run run = Run.in(root, "build", "--keep-going");

        assertEquals(4, run.code(), run.err());
        assertEquals(root.resolve("out/public") + "\n", run.out());
        assertTrue(run.err().matches("(?s).*读了 5 个文件，1 份预案：1 处错误，0 处警告，1 处提示\npublic 版：.*变化\n"), run.err());
        assertTrue(Files.isRegularFile(root.resolve("out/public/index.html")));
    }

    @Test
    void namesOnTheHomePageWhatIsMissing() throws IOException {
        Tiny.broken(root);

        assertEquals(
                4,
                Run.in(root, "build", "--keep-going", "--edition", "public", "--edition", "internal")
                        .code());

        String internal = Files.readString(root.resolve("out/internal/index.html"));
        assertTrue(internal.contains("以下文件有错，本站没有收入</summary><ul class=\"conditions\"><li>" + Tiny.PLAN), internal);
        String open = Files.readString(root.resolve("out/public/index.html"));
        assertTrue(open.contains("有 1 份文件有错，本站没有收入</summary></details>"), open);
        assertFalse(open.contains(Tiny.PLAN), open);
    }

    @Test
    void namesOnTheHomePageTheCardsThatCannotBePrinted() throws IOException {
        String settings = Files.readString(root.resolve("youbei.yaml"));
        Tiny.write(root, "youbei.yaml", settings + "cards: [post]\neditions: [internal]\n");
        String plan = Files.readString(root.resolve(Tiny.PLAN));
        Tiny.write(
                root,
                Tiny.PLAN,
                plan.replace(
                        "status: drafting\n",
                        "status: in-force\nposts: [{id: gate, title: 守闸员, steps: [关闸\uD849\uDC96]}]\n"));

        Run run = Run.in(root, "build", "--keep-going");

        assertEquals(4, run.code(), run.err());
        String home = Files.readString(root.resolve("out/internal/index.html"));
        assertTrue(
                home.contains(
                        "以下卡片印不了，本站没有收入，原因见生成时的提示</summary>" + "<ul class=\"conditions\"><li>岗位应急处置卡 · 守闸员</li></ul>"),
                home);
    }

    @Test
    void countsFilesThatCannotBeReadAsErrors() throws IOException {
        Tiny.write(root, "youbei.yaml", "name: [\n");

        Run run = Run.in(root, "build");

        assertEquals(4, run.code());
        assertTrue(run.err().contains("读了 5 个文件，1 份预案：1 处错误，"), run.err());
    }

    @Test
    void endsWithOneWhenTheDiskRefuses() throws IOException {
        Tiny.write(root, "file", "");

        assertEquals(
                1,
                Run.in(root, "build", "--out", root.resolve("file").toString()).code());
    }

    @Test
    void refusesAnEditionThatIsNotOne() {
        assertEquals(
                new Run(2, "", "youbei build: 没有“secret”这个版本；可以写 public、internal、command\n用法见 youbei build --help\n"),
                Run.in(root, "build", "--edition", "secret"));
    }
}
