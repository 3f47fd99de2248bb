package org.youbei.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.youbei.model.Lessons;
import org.youbei.rule.Facts;

/** The corrective actions of all drills and responses: what is open, late, done and closed. */
final class ClosingTable {
    private static final ReportKind KIND = ReportKind.DRILLS;
    private static final int SOON_DAYS = 30;

    private ClosingTable() {}

    /** Returns the table, the open ones first, each by its due day, then by file and id. */
    static Table of(Facts facts) {
        record Dated(boolean closed, String due, String key, Table.Row row) {}
        List<Dated> rows = new ArrayList<>();
        for (Lessons lessons : facts.workspace().lessons()) {
            for (Lessons.Correction action : lessons.corrections()) {
                rows.add(new Dated(
                        action.isClosed(),
                        action.due() == null ? "" : action.due().toString(),
                        lessons.file() + " " + action.id(),
                        row(lessons, action, facts)));
            }
        }
        return new Table(
                KIND,
                "closing",
                List.of("holder", "measure", "owner", "due", "left", "status", "lookedback"),
                rows.stream()
                        .sorted(Comparator.comparing(Dated::closed)
                                .thenComparing(Dated::due)
                                .thenComparing(Dated::key))
                        .map(Dated::row)
                        .toList());
    }

    /** Returns how many open actions are late. */
    static long overdue(Facts facts) {
        return corrections(facts)
                .filter(action -> action.isOverdue(facts.today()))
                .count();
    }

    /** Returns how many actions there are. */
    static long all(Facts facts) {
        return corrections(facts).count();
    }

    /** Returns how many of them someone has verified. */
    static long closed(Facts facts) {
        return corrections(facts).filter(Lessons.Correction::isClosed).count();
    }

    private static Stream<Lessons.Correction> corrections(Facts facts) {
        return facts.workspace().lessons().stream().flatMap(lessons -> lessons.corrections().stream());
    }

    private static Table.State state(Lessons.Correction action, LocalDate today) {
        if (action.isClosed()) {
            return Table.State.OK;
        }
        return action.isOpen() ? Days.state(action.due(), today, SOON_DAYS) : Table.State.NOTE;
    }

    private static Table.Row row(Lessons lessons, Lessons.Correction action, Facts facts) {
        String drill = lessons.holder();
        Lessons.LookBack back = action.lookBack();
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
                action.isOpen() ? Days.left(action.due(), facts.today()) : Cell.of(""),
                Cell.say("report.task." + (action.status() == null ? "open" : action.status())),
                Cell.of(back == null ? null : back.on()));
    }
}
