package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.GitRepository;

/** The versions on the page of a plan, and sites of a revision. */
final class PlanVersionsTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @TempDir
    private Path top;

    private GitRepository repository;

    @BeforeEach
    void commitAWorkspace() throws IOException {
        repository = GitRepository.create(top);
        workspace(top);
        repository.write(
                "plans/registers/people.yaml",
                "- {id: li-ming, name: 李明, org: ex-flood, post: 科员, mobile: \"13900000001\"}\n");
        repository.write(".gitignore", "out/\n").commit("编制");
    }

    private static void workspace(Path root) throws IOException {
        Path plan = Tiny.clean(root).resolve(Tiny.PLAN);
        Files.writeString(plan, Files.readString(plan).replace("drafting", "in-force"));
    }

    private void revise(String version, String subject) throws IOException {
        Path plan = top.resolve(Tiny.PLAN);
        repository.write(Tiny.PLAN, Files.readString(plan).replaceFirst("version: .*", "version: \"" + version + "\""));
        repository.commit(subject);
    }

    /** The words of the list of versions, one a line. */
    private List<String> versions(String edition) throws IOException {
        String page = Files.readString(top.resolve("out/" + edition + "/plan/ex-typhoon.html"));
        String part = page.substring(page.indexOf("id=\"part-history\""));
        String words = TAG.matcher(part.substring(part.indexOf('>') + 1, part.indexOf("</section>"))
                        .replace("</li>", "\n"))
                .replaceAll("");
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void standOnThePageNewestFirst() throws IOException {
        repository.git("tag", "plan/ex-typhoon/v2026");
        repository.git("tag", "plan/ex-typhoon-town/v2026");
        revise("2027", "修订防汛防台预案");
        revise("2028", "李明的手机改为 13900000002");

        assertEquals(
                0,
                Run.in(top, "build", "--edition", "public", "--edition", "command")
                        .code());

        String last = "最近一次修改：2025-06-16 · " + repository.head().substring(0, 12);
        assertEquals(
                List.of("版本记录", last, "2025-06-16 2028 版", "2025-06-16 2027 版 修订防汛防台预案", "2025-06-16 2026 版（印发） 编制"),
                versions("public"));
        assertTrue(!Files.readString(top.resolve("out/public/plan/ex-typhoon.html"))
                .contains("甲乙"));
    }

    @Test
    void areThoseUpToTheRevisionThatIsBuilt() throws IOException {
        String first = repository.head().substring(0, 12);
        revise("2027", "修订");

        Run run = Run.in(top, "build", "--edition", "public", "--at", "HEAD~1");

        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("版本记录", "最近一次修改：2025-06-16 · " + first, "2025-06-16 2026 版 编制"), versions("public"));
        String page = Files.readString(top.resolve("out/public/plan/ex-typhoon.html"));
        assertTrue(page.contains("<dd>" + first + "</dd>"));
        assertEquals(new Run(1, "", "youbei: 没有版本“v9”\n"), Run.in(top, "build", "--at", "v9"));
    }

    @Test
    void areMissingInAShallowClone(@TempDir Path elsewhere) throws IOException {
        revise("2027", "修订");
        Path clone = elsewhere.resolve("shallow");
        repository.git("clone", "-q", "--depth", "1", "file://" + top, clone.toString());

        assertEquals(
                0,
                Run.in(
                                clone,
                                "build",
                                "--edition",
                                "public",
                                "--out",
                                top.resolve("out").toString())
                        .code());

        assertEquals(List.of("版本记录", "取自浅克隆，没有完整的版本记录"), versions("public"));
    }

    @Test
    void areMissingOutsideGit(@TempDir Path elsewhere) throws IOException {
        workspace(elsewhere);

        assertEquals(
                0,
                Run.in(
                                elsewhere,
                                "build",
                                "--edition",
                                "public",
                                "--out",
                                top.resolve("out").toString())
                        .code());

        assertEquals(List.of("版本记录", "不在 git 仓库里，没有版本记录"), versions("public"));
    }
}
