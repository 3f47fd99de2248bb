package org.youbei.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days left until something is due. */
final class Days {
    private Days() {}

    /** Returns how a due day stands: late when it is over, due when it comes within some days, else all right; a day that is not given is a gap. */
    static Table.State state(@Nullable LocalDate due, LocalDate today, int soon) {
        if (due == null) {
            return Table.State.GAP;
        }
        if (today.isAfter(due)) {
            return Table.State.LATE;
        }
        return today.plusDays(soon).isBefore(due) ? Table.State.OK : Table.State.DUE;
    }

    /** Returns the words: 12 days left, 3 days late. */
    static Cell left(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return Cell.of("");
        }
        long days = ChronoUnit.DAYS.between(today, due);
        return days < 0 ? Cell.say("report.days.late", -days) : Cell.say("report.days.left", days);
    }
}
