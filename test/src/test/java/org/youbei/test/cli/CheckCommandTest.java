package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}: what it shows and how it ends. */
final class CheckCommandTest {
    private static final String FINDING = Tiny.PLAN + ":12:6: 错误 YB0414: 没有“ex-flod”这个条目可以链接\n"
            + "  12 | 本预案由 [[ex-flod]] 负责。\n"
            + "     |          ^^^^^^^^^^^\n"
            + "    改法：是不是 [[ex-flood]]（试验区防指办）？\n\n";

    @TempDir
    private Path root;

    @Test
    void endsWithZeroWhenClean() throws IOException {
        Tiny.clean(root);

        assertEquals(new Run(0, "读了 4 个文件，1 份预案：0 处错误，0 处警告，0 处提示\n", ""), Run.in(root, "check"));
    }

    @Test
    void putsTheCaretUnderThePlaceBehindWideCharacters() throws IOException {
        Tiny.broken(root);

        assertEquals(new Run(4, FINDING + "读了 4 个文件，1 份预案：1 处错误，0 处警告，0 处提示\n", ""), Run.in(root, "check"));
    }

    @Test
    void failsFromTheSeverityThatIsAskedFor() throws IOException {
        Tiny.clean(root);
        Tiny.write(root, "plans/registers/teams.yaml", "- {id: t1, name: 一队, kind: social, org: ex-flood}\n");

        assertEquals(0, Run.in(root, "check").code());
        assertEquals(0, Run.in(root, "check", "--fail-on", "warning").code());
        assertEquals(4, Run.in(root, "check", "--fail-on", "note").code());
        Tiny.broken(root);
        assertEquals(0, Run.in(root, "check", "--fail-on", "never").code());
    }

    @Test
    void showsOnlyWhatIsInTheNamedFilesAndFolders() throws IOException {
        Tiny.broken(root);

        assertEquals(0, Run.in(root, "check", "plans/registers").code());
        assertEquals(
                4, Run.in(root, "check", "plans/registers", "plans/special").code());
        assertEquals(
                4, Run.in(root, "check", root.resolve(Tiny.PLAN).toString()).code());
        assertEquals(4, Run.in(root.resolve("plans"), "check", "special").code());
        assertEquals(
                0,
                Run.in(root.resolve("plans/special"), "check", "../registers").code());
    }

    @Test
    void refusesAPathThatIsNotThere() throws IOException {
        Tiny.clean(root);

        assertEquals(
                new Run(2, "", "youbei check: 工作区里没有 plans/specail\n用法见 youbei check --help\n"),
                Run.in(root, "check", "plans/specail"));
        assertEquals(
                new Run(2, "", "youbei check: ../x 不在工作区里\n用法见 youbei check --help\n"), Run.in(root, "check", "../x"));
    }

    @Test
    void saysWhereItLookedForAWorkspace() {
        assertEquals(
                new Run(1, "", "youbei: 从 " + root + " 往上找不到 youbei.yaml；用 youbei init 建一个工作区，或用 -C 指定目录\n"),
                Run.in(root, "check"));
    }
}
