package org.youbei.cli;

import java.util.Set;
import org.youbei.workspace.git.RepositoryState;

/** Says on the standard error what is out of the ordinary about a repository, so that no one takes half a history for the whole. */
final class RepositoryNotes {
    private RepositoryNotes() {}

    static void print(Youbei youbei, Set<RepositoryState> states) {
        RepositoryState.sentences(states)
                .forEach(sentence -> youbei.terminal()
                        .err()
                        .println("youbei: " + youbei.messages().say(sentence)));
    }
}
