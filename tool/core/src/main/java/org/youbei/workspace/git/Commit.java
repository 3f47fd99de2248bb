package org.youbei.workspace.git;

import java.time.Instant;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A commit of the repository.
 *
 * @param id its whole id
 * @param time when it was made
 * @param author the name of who wrote it; never for a page
 * @param subject the first line of its message
 */
public record Commit(String id, Instant time, String author, String subject) {
    /** How many digits of an id are shown. */
    static final int SHOWN_DIGITS = 12;

    static Commit of(RevCommit commit) {
        return new Commit(
                commit.name(),
                Instant.ofEpochSecond(commit.getCommitTime()),
                commit.getAuthorIdent().getName(),
                commit.getShortMessage());
    }

    /** Returns the digits of its id that are shown. */
    public String shortId() {
        return id.substring(0, SHOWN_DIGITS);
    }
}
