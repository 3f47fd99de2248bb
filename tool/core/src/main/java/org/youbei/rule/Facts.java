package org.youbei.rule;

import java.time.LocalDate;
import java.util.function.Function;
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
 */
public record Facts(PlanBook book, LocalDate today, WorkCalendar calendar, Function<String, String> bodies) {
    public Workspace workspace() {
        return book.workspace();
    }
}
