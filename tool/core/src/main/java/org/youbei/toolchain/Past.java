package org.youbei.toolchain;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.youbei.diagnostic.ToolException;
import org.youbei.link.PlanBook;
import org.youbei.report.StatusReport;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;
import org.youbei.workspace.Workspace;
import org.youbei.workspace.git.Commit;
import org.youbei.workspace.git.MonthEnds;
import org.youbei.workspace.git.RepositoryState;

/** A workspace as it was at the end of an earlier month, read from git without a checkout: what trends are made of. */
public final class Past {
    private static final int MONTHS = 12;
    private static final String NO_WORKSPACE = "tool.noworkspace.at";
    private static final Set<RepositoryState> WITHOUT =
            EnumSet.of(RepositoryState.OUTSIDE, RepositoryState.BARE, RepositoryState.NO_COMMIT);

    private final Toolchain toolchain;
    private final Workspace workspace;
    private final Commit commit;
    private final LocalDate day;

    private Past(Toolchain toolchain, Commit commit, LocalDate day) {
        this.toolchain = toolchain;
        this.workspace = toolchain.workspace();
        this.commit = commit;
        this.day = day;
    }

    /** A commit that ends a month, and its day. */
    public record End(Commit commit, LocalDate day) {}

    /** Returns the ends of the last twelve months that have commits, the oldest first, up to the revision that is open; none without history. */
    public static List<End> months(Toolchain now, ZoneId zone) {
        Path root = now.root();
        if (RepositoryState.of(root).stream().anyMatch(WITHOUT::contains)) {
            return List.of();
        }
        return MonthEnds.of(root, now.revision(), MONTHS, zone).stream()
                .map(commit -> new End(commit, LocalDate.ofInstant(commit.time(), zone)))
                .toList();
    }

    /** Gives each of these states to a taker, one after the other; those at which the workspace was not yet there are passed over. */
    public static void each(Toolchain now, List<End> ends, Consumer<Past> taker) {
        for (End end : ends) {
            try (Toolchain then = now.past(end.commit().id())) {
                taker.accept(new Past(then, end.commit(), end.day()));
            } catch (ToolException none) {
                if (!none.phrase().key().equals(NO_WORKSPACE)) {
                    throw none;
                }
            }
        }
    }

    /** Returns what the workspace held. */
    public Workspace workspace() {
        return workspace;
    }

    /** Returns the rules then. */
    public Rulebook rulebook() {
        return toolchain.rulebook();
    }

    /** Returns what reports look at in a view of the workspace, as of the day of the commit. */
    public Facts facts(Workspace view) {
        return toolchain.facts(new PlanBook(view), day);
    }

    /** Returns the point of a trend that a report makes. */
    public StatusReport.Point point(StatusReport report) {
        return new StatusReport.Point(day, commit.shortId(), report.figures());
    }
}
