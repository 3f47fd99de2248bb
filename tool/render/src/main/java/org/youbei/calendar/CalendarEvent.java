package org.youbei.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar.
 *
 * @param id what it is about; the same as long as it is about the same thing
 * @param sequence how often it changed so far
 * @param from its first day
 * @param to its last day
 * @param started when it begins on the first day, or null when it takes whole days
 * @param ended when it ends on the last day, or null
 * @param place where; empty when unknown
 * @param state whether it is on
 * @param alarms how many days before it reminds
 */
record CalendarEvent(
        String id,
        int sequence,
        LocalDate from,
        LocalDate to,
        @Nullable LocalTime started,
        @Nullable LocalTime ended,
        String summary,
        String description,
        String place,
        State state,
        List<Integer> alarms) {
    CalendarEvent {
        alarms = List.copyOf(alarms);
    }

    /** Whether an event is on, only its month is said, or it was called off. */
    enum State {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }
}
