package org.youbei.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.youbei.link.PlanBook;
import org.youbei.workday.WorkCalendar;
import org.youbei.workspace.Workspace;

/**
 * What all checks look at.
 *
 * @param book the linked workspace
 * @param today the day on which deadlines are judged
 * @param calendar the working days
 * @param bodies the text of a plan's or document's body by its file, read anew at each call
 * @param moved what changed in git under each plan since it was last committed, by the plan's id; found out when asked for
 */
public record Facts(
        PlanBook book,
        LocalDate today,
        WorkCalendar calendar,
        Function<String, String> bodies,
        Supplier<Map<String, List<Moved>>> moved) {
    /** Facts without a history. */
    public Facts(PlanBook book, LocalDate today, WorkCalendar calendar, Function<String, String> bodies) {
        this(book, today, calendar, bodies, Map::of);
    }

    public Workspace workspace() {
        return book.workspace();
    }
}
