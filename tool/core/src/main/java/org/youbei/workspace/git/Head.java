package org.youbei.workspace.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The commit that a workspace stands on.
 *
 * @param commit its id, the first twelve digits
 * @param time when it was made
 */
public record Head(String commit, Instant time) {
    /** Returns the commit of the repository that holds a directory; empty outside git and before the first commit. */
    public static Optional<Head> of(Path directory) {
        Isolation.ensure();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(directory.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try (Repository repository = builder.build();
                RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve("HEAD");
            if (head == null) {
                return Optional.empty();
            }
            RevCommit commit = walk.parseCommit(head);
            return Optional.of(of(commit));
        } catch (IOException failure) {
            throw GitFailure.of(failure);
        }
    }

    /** Returns the commit that a revision of the repository of a directory names. */
    public static Head of(Path directory, String revision) {
        try (GitFolder git = GitFolder.open(directory);
                RevWalk walk = new RevWalk(git.repository())) {
            return of(walk.parseCommit(git.commit(revision)));
        } catch (IOException failure) {
            throw GitFailure.of(failure);
        }
    }

    private static Head of(RevCommit commit) {
        return new Head(commit.name().substring(0, Commit.SHOWN_DIGITS), Instant.ofEpochSecond(commit.getCommitTime()));
    }
}
