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
import org.youbei.diagnostic.ToolException;

/**
 * The commit that a workspace stands on.
 *
 * @param commit its id, the first twelve digits
 * @param time when it was made
 */
public record Head(String commit, Instant time) {
    private static final int SHOWN_DIGITS = 12;

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
            return Optional.of(
                    new Head(head.abbreviate(SHOWN_DIGITS).name(), Instant.ofEpochSecond(commit.getCommitTime())));
        } catch (IOException failure) {
            throw new ToolException("tool.git", String.valueOf(failure.getMessage()));
        }
    }
}
