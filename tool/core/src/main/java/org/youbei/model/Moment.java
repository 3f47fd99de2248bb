package org.youbei.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A date and a time of day as they are written in a file: {@code 2026-07-20T14:30}, {@code 2026-07-20 14:30:05+08:00}.
 *
 * @param text what is written
 * @param local the date and time in it; of a day that does not exist, as 31 April, the last day of its month
 * @param offset the offset from UTC, or null where none is written: then it is a time of the workspace's zone
 */
public record Moment(
        String text, LocalDateTime local, @Nullable ZoneOffset offset) {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ISO_DATE_TIME.withResolverStyle(ResolverStyle.SMART);

    /** Reads a moment of the form that the schemas ask for. */
    public static Moment of(String text) {
        TemporalAccessor read = FORM.parse(text.replace(' ', 'T'));
        return new Moment(
                text,
                LocalDateTime.from(read),
                read.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.from(read) : null);
    }

    /** Reads a time of day that may have a date: one without is of the given day. */
    public static Moment of(String text, LocalDate day) {
        return of(text.indexOf('-') == "2026".length() ? text : day + "T" + text);
    }

    /** Returns whether there is such a day. */
    public boolean isReal() {
        return text.startsWith(day().toString());
    }

    /** Returns what a clock in a zone shows at the moment. */
    public LocalDateTime in(ZoneId zone) {
        return offset == null
                ? local
                : local.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime();
    }

    /** Returns the day that is written. */
    public LocalDate day() {
        return local.toLocalDate();
    }
}
