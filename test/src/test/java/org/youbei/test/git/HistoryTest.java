package org.youbei.test.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.diagnostic.ToolException;
import org.youbei.test.GitRepository;
import org.youbei.workspace.git.Change;
import org.youbei.workspace.git.History;

/** Histories of files, compared with what git itself says of each. */
final class HistoryTest {
    @TempDir
    private Path top;

    @Test
    void findsForAllFilesAtOnceWhatGitFindsForEach() {
        GitRepository repository = GitRepository.create(top);
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.add("plans/town/" + i % 5 + "/ex-" + i + ".md");
        }
        Random random = new Random(7);
        files.forEach(file -> repository.write(file, "of " + file + "\n"));
        repository.commit("all");
        for (int commit = 0; commit < 30; commit++) {
            if (commit == 10) {
                repository.git("checkout", "-q", "-b", "side");
            }
            if (commit == 15) {
                repository.git("checkout", "-q", "main");
            }
            for (int i = 0; i < 3; i++) {
                String file = files.get(commit < 15 ? random.nextInt(20) : 20 + random.nextInt(20));
                repository.write(file, "of " + file + " at " + commit + "\n");
            }
            repository.commit("commit " + commit);
        }
        repository.git("merge", "-q", "--no-ff", "-m", "merge", "side");

        Map<String, List<String>> expected = new HashMap<>();
        for (String file : files) {
            expected.put(
                    file,
                    repository.git("log", "--format=%H", "--", file).lines().toList());
        }
        assertEquals(expected, histories(files));
    }

    private Map<String, List<String>> histories(List<String> files) {
        Map<String, List<String>> found = new HashMap<>();
        try (History history = History.of(top, History.HEAD, files)) {
            files.forEach(file -> found.put(file, commits(history, file)));
        }
        return found;
    }

    private static List<String> commits(History history, String file) {
        return history.of(file).stream().map(change -> change.commit().id()).toList();
    }

    @Test
    void followsAFileThroughItsNames() {
        GitRepository repository = GitRepository.create(top);
        String text = "line\n".repeat(30);
        repository.write("a/plans/old.md", text).write("a/youbei.yaml", "x\n").commit("made");
        repository.write("a/plans/old.md", text + "more\n").commit("changed");
        repository.git("mv", "a/plans/old.md", "a/plans/new.md");
        repository.write("a/plans/new.md", text + "more\nand more\n").commit("renamed");
        repository.write("a/plans/old.md", "another\n").commit("another of the old name");

        try (History history = History.of(top.resolve("a"), History.HEAD, List.of("plans/new.md"))) {
            assertEquals(
                    repository
                            .git("log", "--follow", "--format=%H", "--", "a/plans/new.md")
                            .lines()
                            .toList(),
                    commits(history, "plans/new.md"));
            assertEquals(
                    List.of("plans/new.md", "plans/old.md", "plans/old.md"),
                    history.of("plans/new.md").stream().map(Change::path).toList());
        }
    }

    @Test
    void countsAMergeThatMadeATextOfItsOwn() {
        GitRepository repository = GitRepository.create(top);
        repository.write("plans/a.md", "one\n").commit("made");
        repository.git("checkout", "-q", "-b", "side");
        repository.write("plans/a.md", "side\n").commit("side");
        repository.git("checkout", "-q", "main");
        repository.write("plans/a.md", "main\n").commit("main");
        repository.git("merge", "-q", "-s", "ours", "--no-commit", "side");
        String merge = repository.write("plans/a.md", "both\n").commit("both");

        try (History history = History.of(top, History.HEAD, List.of("plans/a.md"))) {
            assertEquals(merge, history.of("plans/a.md").get(0).commit().id());
            assertEquals(4, history.of("plans/a.md").size());
        }
    }

    @Test
    void walksAgainOnlyWhenTheRevisionOrTheFilesAreOthers() {
        GitRepository repository = GitRepository.create(top);
        String made = repository.write("plans/a.md", "one\n").commit("made");
        List<String> files = List.of("plans/a.md");
        History before = History.of(top, History.HEAD, files);
        before.close();

        try (History same = History.of(top, History.HEAD, files, before)) {
            assertSame(before.of("plans/a.md"), same.of("plans/a.md"));
        }
        String second = repository
                .write("plans/a.md", "two\n")
                .write("plans/b.md", "b\n")
                .commit("changed");
        try (History later = History.of(top, History.HEAD, files, before)) {
            assertEquals(List.of(second, made), commits(later, "plans/a.md"));
            try (History more = History.of(top, History.HEAD, List.of("plans/a.md", "plans/b.md"), later)) {
                assertEquals(List.of(second), commits(more, "plans/b.md"));
            }
        }
    }

    @Test
    void startsAtARevision() {
        GitRepository repository = GitRepository.create(top);
        String made = repository.write("plans/a.md", "one\n").commit("made");
        repository.write("plans/a.md", "two\n").commit("changed");

        try (History history = History.of(top, "HEAD~1", List.of("plans/a.md"))) {
            assertEquals(List.of(made), commits(history, "plans/a.md"));
        }
        ToolException unknown = assertThrows(ToolException.class, () -> History.of(top, "v9", List.of("plans/a.md")));
        assertEquals("tool.norevision", unknown.phrase().key());
    }
}
