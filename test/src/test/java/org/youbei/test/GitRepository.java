package org.youbei.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository made by the {@code git} program, each commit an hour after the one before. */
public final class GitRepository {
    private static final long FIRST = 1_750_000_000L;

    private final Path top;
    private int commits;

    private GitRepository(Path top) {
        this.top = top;
    }

    /** Makes an empty repository in a directory; the test is passed over where there is no git. */
    public static GitRepository create(Path top) {
        assumeTrue(hasGit(), "git is not here");
        GitRepository repository = new GitRepository(top);
        repository.git("init", "-q", "-b", "main");
        repository.git("config", "user.name", "甲乙");
        repository.git("config", "user.email", "tester@example.org");
        repository.git("config", "commit.gpgsign", "false");
        return repository;
    }

    private static boolean hasGit() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public Path top() {
        return top;
    }

    /** Writes a file. */
    public GitRepository write(String path, String text) {
        try {
            Path file = top.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Commits all files and returns the id of the commit. */
    public String commit(String subject) {
        git("add", "-A", ".");
        git("commit", "-q", "--allow-empty", "-m", subject);
        return head();
    }

    /** Lets days go by before the next commit. */
    public GitRepository pass(int days) {
        commits += 24 * days;
        return this;
    }

    public String head() {
        return git("rev-parse", "HEAD").strip();
    }

    /** Merges a branch without a commit, whether or not that leaves conflicts. */
    public void merge(String branch) {
        run("merge", "-q", "--no-commit", branch);
    }

    /** Runs git in the repository, an hour after it ran last if that made a commit, and returns what it wrote. */
    public String git(String... args) {
        Done done = run(args);
        assertEquals(0, done.code(), () -> String.join(" ", args) + "\n" + done.out());
        return done.out();
    }

    private record Done(int code, String out) {}

    private Done run(String... args) {
        List<String> command = new ArrayList<>(List.of("git", "-C", top.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (List.of("commit", "merge").contains(args[0])) {
            commits++;
        }
        String date = FIRST + 3600L * commits + " +0800";
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_AUTHOR_DATE", date);
        builder.environment().put("GIT_COMMITTER_DATE", date);
        try {
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Done(process.waitFor(), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
