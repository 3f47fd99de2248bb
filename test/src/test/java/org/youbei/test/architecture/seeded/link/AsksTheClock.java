package org.youbei.test.architecture.seeded.link;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;

/** Breaks the rule of the clock in every way. */
final class AsksTheClock {
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    LocalDate today() {
        return LocalDate.now();
    }

    LocalDate todayIn() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Instant moment() {
        return Instant.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    @SuppressWarnings("JavaUtilDate")
    Calendar calendar() {
        return Calendar.getInstance();
    }

    @SuppressWarnings("JavaUtilDate")
    Date date() {
        return new Date();
    }
}
