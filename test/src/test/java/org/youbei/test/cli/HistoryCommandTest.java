package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.GitRepository;

/** {@code history}, and how each state of a repository is said. */
final class HistoryCommandTest {
    private static final String HEAD_LINE = "ex-typhoon  试验区防汛防台应急预案  " + Tiny.PLAN + "\n";

    @TempDir
    private Path top;

    private GitRepository repository;
    private String first;

    @BeforeEach
    void commitAWorkspace() throws IOException {
        repository = GitRepository.create(top);
        Tiny.clean(top);
        first = repository.commit("编制防汛防台预案").substring(0, 12);
    }

    private String revise(String version, String subject) throws IOException {
        String text = Files.readString(top.resolve(Tiny.PLAN));
        repository.write(Tiny.PLAN, text.replaceFirst("version: .*", "version: " + version));
        return repository.commit(subject).substring(0, 12);
    }

    @Test
    void listsTheVersionsOfAPlanNewestFirst() throws IOException {
        repository.git("tag", "plan/ex-typhoon/v2026");
        repository.write("README.md", "words\n").commit("不涉及预案");
        String second = revise("'2027' # 修订", "修订防汛防台预案");
        repository.write("README.md", "more words\n").commit("也不涉及预案");
        repository.git("tag", "-a", "-m", "issued", "plan/ex-typhoon/v2027");
        repository.write(Tiny.PLAN, Files.readString(top.resolve(Tiny.PLAN)) + "\n末段。\n");

        assertEquals(
                new Run(
                        0,
                        HEAD_LINE
                                + "这个文件有改动还没有提交\n"
                                + "2025-06-16  " + second + "  2027  甲乙  修订防汛防台预案  [印发文本 plan/ex-typhoon/v2027]\n"
                                + "2025-06-16  " + first + "  2026  甲乙  编制防汛防台预案  [印发文本 plan/ex-typhoon/v2026]\n",
                        ""),
                Run.in(top, "history", "ex-typhoon"));
    }

    @Test
    void writesTheSameAsJson() {
        assertEquals(
                """
                {
                  "format": 1,
                  "id": "ex-flood",
                  "title": "试验区防指办",
                  "file": "plans/registers/organisations.yaml",
                  "workTree": "committed",
                  "versions": [
                    {
                      "date": "2025-06-16",
                      "time": "2025-06-15T16:06:40Z",
                      "commit": "%s",
                      "author": "甲乙",
                      "version": "",
                      "subject": "编制防汛防台预案",
                      "path": "plans/registers/organisations.yaml",
                      "removed": false,
                      "tags": []
                    }
                  ]
                }
                """.formatted(repository.head()),
                Run.in(top, "history", "ex-flood", "--format", "json").out());
    }

    @Test
    void saysThatAFileWasNeverCommitted() throws IOException {
        repository.write(
                "plans/special/ex-fire.md",
                Files.readString(top.resolve(Tiny.PLAN)).replace("ex-typhoon", "ex-fire"));

        assertEquals(
                "ex-fire  试验区防汛防台应急预案  plans/special/ex-fire.md\n这个文件还没有提交过\n",
                Run.in(top, "history", "ex-fire").out());
    }

    @Test
    void saysWhereAPlanWasBefore() {
        repository.git("mv", Tiny.PLAN, "plans/special/ex-typhoon.md");
        String moved = repository.commit("换文件夹").substring(0, 12);

        assertEquals(
                "ex-typhoon  试验区防汛防台应急预案  plans/special/ex-typhoon.md\n"
                        + "2025-06-16  " + moved + "  2026  甲乙  换文件夹\n"
                        + "  （此前的路径：" + Tiny.PLAN + "）\n"
                        + "2025-06-16  " + first + "  2026  甲乙  编制防汛防台预案\n",
                Run.in(top, "history", "ex-typhoon").out());
    }

    @Test
    void readsFilesThatACheckoutEndedAsWindowsDoes() throws IOException {
        Path plan = top.resolve(Tiny.PLAN);
        Files.writeString(plan, Files.readString(plan).replace("\n", "\r\n"));

        assertTrue(!Run.in(top, "history", "ex-typhoon").out().contains("还没有提交"));
    }

    @Test
    void saysEachStateOfARepositoryInASentence(@TempDir Path elsewhere) {
        repository.git("checkout", "-q", "--detach");
        assertEquals("youbei: 当前不在任何分支上（HEAD 直接指着一个提交），历史从这个提交往前算\n", notes(top));

        repository.git(
                "worktree",
                "add",
                "-q",
                "-b",
                "side",
                elsewhere.resolve("linked").toString());
        assertEquals("youbei: 这是用 git worktree 分出的工作目录，历史与主目录共用\n", notes(elsewhere.resolve("linked")));
    }

    @Test
    void saysThatACloneIsShallow(@TempDir Path elsewhere) throws IOException {
        revise("'2027'", "修订");
        repository.git(
                "clone",
                "-q",
                "--depth",
                "1",
                "file://" + top,
                elsewhere.resolve("shallow").toString());

        assertEquals("youbei: 这是浅克隆，更早的提交不在这里，历史不全；用 git fetch --unshallow 补全\n", notes(elsewhere.resolve("shallow")));
    }

    @Test
    void saysThatAMergeIsNotEnded() {
        repository.git("checkout", "-q", "-b", "side");
        repository.write("README.md", "side\n").commit("side");
        repository.git("checkout", "-q", "main");
        repository.write("README.md", "main\n").commit("main");
        repository.git("merge", "-q", "--no-commit", "-s", "ours", "side");

        assertEquals("youbei: 有一次合并或变基还没有做完，历史只到它之前的提交\n", notes(top));
    }

    @Test
    void readsTheHistoryOfAPlanWhoseMergeHasConflicts() throws IOException {
        repository.git("checkout", "-q", "-b", "side");
        String side = revise("'2027'", "一种改法");
        repository.git("checkout", "-q", "main");
        String main = revise("'2028'", "另一种改法");
        repository.merge("side");

        Run history = Run.in(top, "history", "ex-typhoon");
        assertEquals(
                "ex-typhoon  ex-typhoon  " + Tiny.PLAN + "\n这个文件有改动还没有提交\n"
                        + "2025-06-16  " + main + "  2028  甲乙  另一种改法\n"
                        + "2025-06-16  " + first + "  2026  甲乙  编制防汛防台预案\n",
                history.out());
        assertEquals("youbei: 有一次合并或变基还没有做完，历史只到它之前的提交\n", history.err());
        assertEquals(
                new Run(1, "", "youbei: " + Tiny.PLAN + " 的写法有错误，读不出内容；先用 youbei check 看清并改正\n"),
                Run.in(top, "diff", "ex-typhoon"));
        assertTrue(Run.in(top, "diff", "ex-typhoon", "HEAD.." + side).out().contains("  version: 2028 → 2027\n"));
    }

    private static String notes(Path workspace) {
        Run run = Run.in(workspace, "history", "ex-typhoon");
        assertEquals(0, run.code());
        return run.err();
    }

    @Test
    void refusesWhereThereIsNoHistory(@TempDir Path elsewhere) throws IOException {
        Path none = Tiny.clean(elsewhere.resolve("none"));
        assumeTrue(!Files.exists(elsewhere.resolve(".git")));
        assertEquals(new Run(1, "", "youbei: " + none + " 不在 git 仓库里\n"), Run.in(none, "history", "ex-typhoon"));

        Path fresh = Tiny.clean(elsewhere.resolve("fresh"));
        GitRepository.create(fresh);
        String nothing = "youbei: " + fresh + " 的 git 仓库还没有提交；先 git commit 一次\n";
        assertEquals(new Run(1, "", nothing), Run.in(fresh, "history", "ex-typhoon"));
        assertEquals(new Run(1, "", nothing), Run.in(fresh, "check", "--at", "HEAD"));

        Path bare = elsewhere.resolve("bare.git");
        repository.git("clone", "-q", "--bare", top.toString(), bare.toString());
        assertEquals(
                new Run(1, "", "youbei: " + bare + " 是没有工作目录的仓库（裸仓库）；用 git clone 取出一份，在那里运行\n"),
                Run.in(bare, "history", "ex-typhoon"));
        assertEquals(new Run(1, "", "youbei: “typhoon”（台风）是内置的条目，不在工作区的文件里，没有历史\n"), Run.in(top, "history", "typhoon"));
    }
}
