package org.youbei.test.workday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youbei.test.Overlay;
import org.youbei.test.Repository;
import org.youbei.workday.WorkCalendar;
import org.youbei.workspace.Assets;
import org.youbei.workspace.DirectoryFiles;

/** Working days are those that the State Council names, counted from the day after the start. */
final class WorkCalendarTest {
    private static final WorkCalendar CALENDAR =
            WorkCalendar.of(Assets.of(Overlay.of(new DirectoryFiles(Repository.root()))));

    @ParameterizedTest(name = "{1} working days after {0}: {2}")
    @CsvSource({
        // Spring Festival 2026: 15 to 23 February are off, Saturday the 14th and Saturday the 28th are worked.
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-02-13, 5, 2026-02-27",
        "2026-02-13, 20, 2026-03-19",
        "2026-02-14, 5, 2026-02-28",
        "2026-02-14, 20, 2026-03-20",
        "2026-02-20, 5, 2026-02-28",
        "2026-02-23, 5, 2026-02-28",
        "2026-02-24, 5, 2026-03-02",
        // National Day 2025: 1 to 8 October are off, Sunday 28 September and Saturday 11 October are worked.
        "2025-09-26, 1, 2025-09-28",
        "2025-09-26, 5, 2025-10-10",
        "2025-09-26, 20, 2025-10-30",
        "2025-10-10, 1, 2025-10-11",
        "2025-10-11, 1, 2025-10-13",
        // Weeks without holidays.
        "2025-07-04, 5, 2025-07-11",
        "2025-07-05, 5, 2025-07-11",
        "2025-07-07, 20, 2025-08-04",
        // New Year 2026 is known, and so is Sunday 4 January, which is worked.
        "2025-12-31, 1, 2026-01-04",
    })
    void aTermEndsOnItsLastWorkingDay(LocalDate start, int days, LocalDate end) {
        assertEquals(new WorkCalendar.Counted(end, false), CALENDAR.after(start, days));
        assertEquals(new WorkCalendar.Elapsed(days, false), CALENDAR.between(start, end));
    }

    @Test
    void theDayAfterTheEndOfATermIsTooLate() {
        LocalDate start = LocalDate.of(2026, 2, 13);
        assertEquals(new WorkCalendar.Elapsed(19, false), CALENDAR.between(start, LocalDate.of(2026, 3, 18)));
        assertEquals(new WorkCalendar.Elapsed(20, false), CALENDAR.between(start, LocalDate.of(2026, 3, 19)));
        assertEquals(new WorkCalendar.Elapsed(21, false), CALENDAR.between(start, LocalDate.of(2026, 3, 20)));
    }

    @ParameterizedTest(name = "{0} worked: {1}")
    @CsvSource({
        "2026-02-14, true",
        "2026-02-28, true",
        "2026-03-07, false",
        "2026-02-16, false",
        "2025-10-11, true",
        "2025-10-12, false",
        "2025-10-06, false",
        "2025-10-09, true",
        "2026-01-04, true",
        "2026-10-10, true",
    })
    void weekendsAreWorkedAndWeekdaysAreOffAsTheCouncilSays(LocalDate day, boolean worked) {
        assertEquals(worked, CALENDAR.isWorked(day));
    }

    @Test
    void aYearNobodyHasSpokenOfIsCountedByWeekdaysAndIsAGuess() {
        LocalDate start = LocalDate.of(2026, 12, 21);
        assertEquals(new WorkCalendar.Counted(LocalDate.of(2026, 12, 28), false), CALENDAR.after(start, 5));
        assertEquals(new WorkCalendar.Counted(LocalDate.of(2027, 1, 18), true), CALENDAR.after(start, 20));
        assertEquals(new WorkCalendar.Elapsed(8, false), CALENDAR.between(start, LocalDate.of(2026, 12, 31)));
        assertEquals(new WorkCalendar.Elapsed(9, true), CALENDAR.between(start, LocalDate.of(2027, 1, 1)));
        assertTrue(CALENDAR.knows(LocalDate.of(2026, 12, 31)));
        assertFalse(CALENDAR.knows(LocalDate.of(2027, 1, 1)));
        assertFalse(CALENDAR.isWorked(LocalDate.of(2027, 1, 2)));
    }

    @Test
    void whatWasDoneBeforeItsStartTookLessThanNoDays() {
        assertEquals(
                new WorkCalendar.Elapsed(-3, false),
                CALENDAR.between(LocalDate.of(2025, 7, 9), LocalDate.of(2025, 7, 4)));
        assertEquals(
                new WorkCalendar.Elapsed(0, false),
                CALENDAR.between(LocalDate.of(2025, 7, 9), LocalDate.of(2025, 7, 9)));
    }
}
