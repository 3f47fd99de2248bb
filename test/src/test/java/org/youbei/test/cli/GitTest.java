package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} of a revision and of the index, and the hook, in a repository whose workspace is a folder of it. */
final class GitTest {
    @TempDir
    private Path top;

    private Path root;

    @BeforeEach
    void commitACleanWorkspace() throws IOException, InterruptedException {
        assumeTrue(hasGit(), "git is not here");
        root = top.resolve("区/预案");
        Tiny.clean(root);
        git("init", "-q", "-b", "main");
        git("config", "user.name", "Tester");
        git("config", "user.email", "tester@example.org");
        git("config", "commit.gpgsign", "false");
        git("add", ".");
        git("commit", "-q", "-m", "clean");
    }

    @Test
    void checksARevisionWhateverTheWorkTreeHolds() throws IOException {
        Tiny.broken(root);

        assertEquals(4, Run.in(root, "check").code());
        assertEquals(new Run(0, "读了 4 个文件，1 份预案：0 处错误，0 处警告，0 处提示\n", ""), Run.in(root, "check", "--at", "HEAD"));
        assertEquals(0, Run.in(root, "check", "--at", "main", "plans/special").code());
        assertEquals(new Run(1, "", "youbei: 没有版本“v9”\n"), Run.in(root, "check", "--at", "v9"));
        assertEquals(new Run(1, "", "youbei: 没有版本“a..b:c”\n"), Run.in(root, "check", "--at", "a..b:c"));
    }

    @Test
    void checksWhatIsStaged() throws IOException, InterruptedException {
        Tiny.broken(root);
        assertEquals(0, Run.in(root, "check", "--staged").code());

        git("add", ".");
        Tiny.clean(root);

        assertEquals(4, Run.in(root, "check", "--staged").code());
        assertEquals(0, Run.in(root, "check").code());
    }

    @Test
    void rulesOfLawJudgeOnlyThePlansThatAreCommitted() throws IOException, InterruptedException {
        Tiny.write(root, "youbei.yaml", "name: 试验区应急预案库\njurisdiction: \"330999\"\n");
        Tiny.write(root, "plans/special/ex-fire.md", plan("ex-fire", "2025"));
        git("add", ".");
        git("commit", "-q", "-m", "ex-fire");
        Tiny.write(root, "plans/special/ex-flood-plan.md", plan("ex-flood-plan", "2026"));
        git("add", ".");

        String staged = Run.in(root, "check", "--staged").out();

        assertTrue(staged.contains("plans/special/ex-flood-plan.md:2:5: 错误 YB08"), staged);
        assertTrue(!staged.contains("plans/special/ex-fire.md"), staged);
        assertTrue(Run.in(root, "check").out().contains("plans/special/ex-fire.md:2:5: 错误 YB08"));
    }

    private static String plan(String id, String version) {
        return """
                ---
                id: %s
                title: 试验区预案 %s
                level: special
                place: "330999"
                owner: ex-flood
                status: in-force
                version: "%s"
                ---
                ## 1 总则
                """.formatted(id, id, version);
    }

    @Test
    void aReportShowsItsTrendOverTheHistory() throws IOException, InterruptedException {
        Tiny.write(root, "plans/registers/tasks.yaml", "- {id: task-1, title: 补编预案, status: done}\n");
        git("add", ".");
        git("commit", "-q", "-m", "task", "--date", "2026-05-01T00:00:00+08:00");

        String text = Run.in(root, "report", "tasks", "--trend").out();

        assertTrue(text.contains("办结率  1/1 = 100.0%"), text);
        assertTrue(text.matches("(?s).*走势：\\d{4}-\\d\\d-\\d\\d 1/1 = 100\\.0%\n.*"), text);
    }

    @Test
    void readsTheIndexThatGitNamesToAHook() throws IOException, InterruptedException {
        Path other = top.resolve("other-index");
        Files.copy(top.resolve(".git/index"), other);
        Tiny.broken(root);
        git("add", ".");

        Run run = Run.with(Map.of("GIT_INDEX_FILE", other.toString()), "-C", root.toString(), "check", "--staged");

        assertEquals(0, run.code());
    }

    @Test
    void refusesASymbolicLinkOfARevision() throws IOException, InterruptedException {
        Files.createSymbolicLink(root.resolve("plans/special/link.md"), Path.of("nowhere.md"));
        git("add", ".");
        git("commit", "-q", "-m", "link");

        Run run = Run.in(root, "check", "--at", "HEAD");

        assertEquals(4, run.code());
        assertTrue(run.out().startsWith("plans/special/link.md:1:1: 错误 YB0006"), run.out());
    }

    @Test
    void leavesTheRepositoryAsItWas() throws IOException, InterruptedException {
        List<String> before = listing();

        Run.in(root, "check", "--at", "HEAD");
        Run.in(root, "check", "--staged");

        assertEquals(before, listing());
    }

    private List<String> listing() throws IOException {
        try (var files = Files.walk(top)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void saysThatAWorkspaceIsNotInGit(@TempDir Path elsewhere) throws IOException {
        Tiny.clean(elsewhere);
        assumeTrue(Run.in(elsewhere, "check", "--staged").code() != 0, "the temporary folder itself is in git");

        assertEquals(new Run(1, "", "youbei: " + elsewhere + " 不在 git 仓库里\n"), Run.in(elsewhere, "check", "--staged"));
    }

    @Test
    void installsTheHookAtTheTopOfTheRepository() throws IOException, InterruptedException {
        Run run = Run.in(root, "hooks", "install");

        Path hook = top.resolve(".githooks/pre-commit");
        assertEquals(new Run(0, hook + "\n", ""), run);
        assertTrue(Files.readString(hook).endsWith("exec \"$@\" -C \"$top/区/预案\" check --staged\n"));
        assertTrue(Files.isExecutable(hook));
        assertEquals(".githooks", git("config", "core.hooksPath").strip());
        assertEquals(0, Run.in(root, "hooks", "install").code());
        git("config", "core.hooksPath", "elsewhere");
        assertEquals(new Run(1, "", "youbei: git 已经在用 elsewhere 里的钩子，没有改动它\n"), Run.in(root, "hooks", "install"));
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private String git(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", top.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> command + "\n" + out);
        return out;
    }
}
