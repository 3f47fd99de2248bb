package org.youbei.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.model.TimeSpan;
import org.youbei.model.plan.Lifecycle;

/** What the {@code drills:} of a plan ask. */
final class OwnDuty {
    private static final int MONTHS = 12;

    private OwnDuty() {}

    /**
     * Returns the last day for the next drill. A duty of whole years that names a day is due on the eve of that day; what must be done more often than yearly is counted from the
     * last drill alone.
     */
    static LocalDate due(Lifecycle.DrillDuty duty, LocalDate from) {
        TimeSpan every = Objects.requireNonNull(duty.every());
        LocalDate due = plus(from, every);
        String before = duty.before();
        return before == null || from.plusMonths(MONTHS).isAfter(due)
                ? due
                : MonthDay.parse("--" + before).atYear(due.getYear()).minusDays(1);
    }

    private static LocalDate plus(LocalDate from, TimeSpan every) {
        return switch (every.unit()) {
            case MIN, H, D, WD -> from.plusDays(Math.max(1, every.roughMinutes() / 1_440));
            case MO -> from.plusMonths(every.amount());
            case Y -> from.plusYears(every.amount());
        };
    }

    /** Returns the duty in words. */
    static Bilingual asks(Lifecycle.DrillDuty duty) {
        TimeSpan every = Objects.requireNonNull(duty.every());
        String day = day(duty.before(), "，每年", "之前完成");
        String dayEnglish = day(duty.before(), ", before ", " of the year");
        return new Bilingual(
                "预案要求至少每" + every.chinese() + "演练一次" + day,
                "the plan asks for a drill every " + every.text() + dayEnglish);
    }

    private static String day(@Nullable String before, String lead, String end) {
        return before == null ? "" : lead + before + end;
    }
}
