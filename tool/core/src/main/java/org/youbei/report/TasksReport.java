package org.youbei.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.register.Task;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;

/** The lists of tasks, problems and measures (对账销号): what is open, late, done and looked at again (回看). */
final class TasksReport implements Reporter {
    private static final ReportKind KIND = ReportKind.TASKS;
    private static final int DUE_DAYS = 30;
    private static final Set<String> STATES = Set.of("open", "done", "verified");

    @Override
    public StatusReport report(Facts facts, Rulebook rulebook) {
        List<Task> tasks = facts.workspace().registers().tasks();
        long closed = tasks.stream().filter(TasksReport::isClosed).count();
        long verified = tasks.stream().filter(task -> is(task, "verified")).count();
        long late = tasks.stream()
                .filter(task -> state(task, facts.today()) == Table.State.LATE)
                .count();
        return new StatusReport(
                KIND,
                facts.today(),
                List.of(
                        Figure.share(KIND, "closed", closed, tasks.size()),
                        Figure.share(KIND, "verified", verified, closed),
                        Figure.number(KIND, "late", late)),
                List.of(new Table(
                        KIND,
                        "list",
                        List.of("task", "source", "units", "owner", "due", "left", "status", "closed"),
                        tasks.stream().map(task -> row(task, facts)).toList())));
    }

    private static boolean is(Task task, String status) {
        return status.equals(task.status());
    }

    private static boolean isClosed(Task task) {
        return is(task, "done") || is(task, "verified");
    }

    private static Table.State state(Task task, LocalDate today) {
        if (is(task, "verified")) {
            return Table.State.OK;
        }
        if (is(task, "done")) {
            return Table.State.NOTE;
        }
        return Days.state(task.due(), today, DUE_DAYS);
    }

    private static Table.Row row(Task task, Facts facts) {
        PlanBook book = facts.book();
        return Table.Row.of(
                state(task, facts.today()),
                task.source(),
                Cell.of(task.title()),
                Cell.of(task.origin()),
                Cell.of(task.units().stream()
                        .flatMap(unit -> book.organisation(unit.id()).stream())
                        .toList()),
                owner(task, book),
                Cell.of(task.due()),
                isClosed(task) ? Cell.of("") : Days.left(task.due(), facts.today()),
                status(task),
                closed(task));
    }

    /** The state in the reader's language; a word of the workspace's own as it is. */
    private static Cell status(Task task) {
        String status = task.status() == null ? "open" : task.status();
        return STATES.contains(status) ? Cell.say("report.task." + status) : Cell.of(status);
    }

    private static Cell closed(Task task) {
        return is(task, "done") ? Cell.say("report.lookback", date(task.closed())) : Cell.of(task.closed());
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Cell owner(Task task, PlanBook book) {
        if (task.owner() == null) {
            return Cell.of("");
        }
        return book.entry(task.owner().id().value()).map(Cell::of).orElseGet(() -> Cell.of(""));
    }
}
