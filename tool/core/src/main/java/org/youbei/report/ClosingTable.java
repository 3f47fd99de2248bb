package org.youbei.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.youbei.model.drill.Result;
import org.youbei.rule.Facts;

/** The corrective actions of all drills: what is open, late, done and closed. */
final class ClosingTable {
    private static final ReportKind KIND = ReportKind.DRILLS;
    private static final int SOON_DAYS = 30;

    private ClosingTable() {}

    /** Returns the table, the open ones first, each by its due day, then by drill and id. */
    static Table of(Facts facts) {
        record Dated(boolean closed, String due, String key, Table.Row row) {}
        List<Dated> rows = new ArrayList<>();
        for (Result result : facts.workspace().results()) {
            for (Result.Correction action : result.corrections()) {
                rows.add(new Dated(
                        isClosed(action),
                        action.due() == null ? "" : action.due().toString(),
                        result.file() + " " + action.id(),
                        row(result, action, facts)));
            }
        }
        return new Table(
                KIND,
                "closing",
                List.of("drill", "measure", "owner", "due", "left", "status", "lookedback"),
                rows.stream()
                        .sorted(Comparator.comparing(Dated::closed)
                                .thenComparing(Dated::due)
                                .thenComparing(Dated::key))
                        .map(Dated::row)
                        .toList());
    }

    /** Returns how many open actions are late. */
    static long overdue(Facts facts) {
        return facts.workspace().results().stream()
                .flatMap(result -> result.corrections().stream())
                .filter(action ->
                        isOpen(action) && action.due() != null && action.due().isBefore(facts.today()))
                .count();
    }

    private static boolean isClosed(Result.Correction action) {
        return "verified".equals(action.status());
    }

    private static boolean isOpen(Result.Correction action) {
        return action.status() == null || action.status().equals("open");
    }

    private static Table.State state(Result.Correction action, LocalDate today) {
        if (isClosed(action)) {
            return Table.State.OK;
        }
        return isOpen(action) ? Days.state(action.due(), today, SOON_DAYS) : Table.State.NOTE;
    }

    private static Table.Row row(Result result, Result.Correction action, Facts facts) {
        String folder = result.file().substring(0, result.file().lastIndexOf('/'));
        String drill = folder.substring(folder.lastIndexOf('/') + 1);
        Result.LookBack back = action.lookBack();
        return Table.Row.of(
                state(action, facts.today()),
                action.place(),
                facts.book().entry(drill).map(Cell::of).orElseGet(() -> Cell.of(drill)),
                Cell.of(action.text()),
                action.owner() == null
                        ? Cell.of("")
                        : facts.book()
                                .entry(action.owner().id().value())
                                .map(Cell::of)
                                .orElseGet(() -> Cell.of("")),
                Cell.of(action.due()),
                isOpen(action) ? Days.left(action.due(), facts.today()) : Cell.of(""),
                Cell.say("report.task." + (action.status() == null ? "open" : action.status())),
                Cell.of(back == null ? null : back.on()));
    }
}
