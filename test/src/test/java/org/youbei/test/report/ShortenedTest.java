package org.youbei.test.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.youbei.report.ReportKind;
import org.youbei.report.StatusReport;
import org.youbei.report.Table;

/** What is left of a report when a page shows a part of its rows. */
final class ShortenedTest {
    private static final Table.Row FINE = new Table.Row(Table.State.OK, null, List.of());
    private static final Table.Row NOTED = new Table.Row(Table.State.NOTE, null, List.of());
    private static final Table.Row LATE = new Table.Row(Table.State.LATE, null, List.of());

    private static StatusReport report(List<Table.Row> rows, int more) {
        Table table = new Table(ReportKind.FILING, "late", List.of(), rows, more);
        return new StatusReport(ReportKind.FILING, LocalDate.of(2026, 5, 20), List.of(), List.of(table), List.of());
    }

    @Test
    void keepsTheGravestRowsWhereTheyStandAndCountsTheOthers() {
        StatusReport whole = report(List.of(FINE, NOTED, FINE, LATE, NOTED), 0);

        assertEquals(report(List.of(NOTED, LATE, NOTED), 2), whole.shortened(3));
        assertEquals(report(List.of(NOTED, LATE), 3), whole.shortened(2));
        assertEquals(5, whole.shortened(2).tables().get(0).size());
    }

    @Test
    void leavesShortTablesAsTheyAre() {
        StatusReport whole = report(List.of(FINE, NOTED), 0);

        assertSame(whole.tables().get(0), whole.shortened(2).tables().get(0));
    }
}
