package org.youbei.workspace.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** The last commit of each month, along the line of first parents: the states of a workspace between which a trend is read. */
public final class MonthEnds {
    private MonthEnds() {}

    /**
     * Returns the last commits of the newest so many months that have any, the oldest first; none before the first commit.
     *
     * @param revision the revision up to which they are
     */
    public static List<Commit> of(Path root, String revision, int months, ZoneId zone) {
        try (GitFolder git = GitFolder.open(root);
                RevWalk walk = new RevWalk(git.repository())) {
            Map<YearMonth, Commit> last = new TreeMap<>();
            ObjectId head = git.repository().resolve(revision + "^{commit}");
            for (RevCommit commit = head == null ? null : walk.parseCommit(head); commit != null; ) {
                Commit seen = Commit.of(commit);
                last.putIfAbsent(YearMonth.from(seen.time().atZone(zone)), seen);
                if (last.size() > months) {
                    break;
                }
                commit = commit.getParentCount() == 0 ? null : walk.parseCommit(commit.getParent(0));
            }
            List<Commit> ends = new ArrayList<>(last.values());
            return List.copyOf(ends.subList(Math.max(0, ends.size() - months), ends.size()));
        } catch (IOException failure) {
            throw GitFailure.of(failure);
        }
    }
}
