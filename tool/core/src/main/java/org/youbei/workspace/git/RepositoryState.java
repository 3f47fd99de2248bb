package org.youbei.workspace.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.youbei.diagnostic.Phrase;

/** What is out of the ordinary about the repository of a folder; each is said in one sentence. */
public enum RepositoryState {
    /** The folder is in no repository. */
    OUTSIDE,
    /** The repository has no work tree. */
    BARE,
    /** Nothing was committed yet. */
    NO_COMMIT,
    /** The clone holds the last commits only, so that the oldest of them seems to have made everything. */
    SHALLOW,
    /** The folder is of a second work tree ({@code git worktree}). */
    LINKED,
    /** HEAD is a commit, not a branch. */
    DETACHED,
    /** A merge, rebase or the like was begun and not ended. */
    UNFINISHED;

    /** Returns what is out of the ordinary about the repository of a folder; nothing for a plain one. */
    public static Set<RepositoryState> of(Path folder) {
        Isolation.ensure();
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().findGitDir(folder.toAbsolutePath().toFile());
        if (builder.getGitDir() == null) {
            return EnumSet.of(OUTSIDE);
        }
        try (Repository repository = builder.build()) {
            return of(repository);
        } catch (IOException failure) {
            throw GitFailure.of(failure);
        }
    }

    static Set<RepositoryState> of(Repository repository) throws IOException {
        Set<RepositoryState> states = EnumSet.noneOf(RepositoryState.class);
        if (repository.isBare()) {
            states.add(BARE);
        } else if (repository.getRepositoryState() != org.eclipse.jgit.lib.RepositoryState.SAFE) {
            states.add(UNFINISHED);
        }
        if (!repository.getDirectory().equals(repository.getCommonDirectory())) {
            states.add(LINKED);
        }
        if (!repository.getObjectDatabase().getShallowCommits().isEmpty()) {
            states.add(SHALLOW);
        }
        String head = repository.getFullBranch();
        if (repository.resolve(Constants.HEAD) == null) {
            states.add(NO_COMMIT);
        } else if (head != null && ObjectId.isId(head)) {
            states.add(DETACHED);
        }
        return states;
    }

    /** Returns the sentence that says so. */
    public Phrase sentence() {
        return Phrase.of("git.state." + name().toLowerCase(Locale.ROOT));
    }

    /** Returns the sentences of some states, in their order. */
    public static List<Phrase> sentences(Set<RepositoryState> states) {
        List<Phrase> sentences = new ArrayList<>();
        states.stream().sorted().forEach(state -> sentences.add(state.sentence()));
        return sentences;
    }
}
