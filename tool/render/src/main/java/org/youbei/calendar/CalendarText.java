package org.youbei.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A calendar as the bytes of a file: UTF-8, lines ended by CRLF and folded at 75 octets without cutting a character in two (RFC 5545, 3.1). Events of whole days end before the day
 * after their last; times are those of Shanghai, which has one offset all year.
 */
final class CalendarText {
    private static final int OCTETS = 75;
    private static final byte[] END = {'\r', '\n'};
    private static final String ZONE = "Asia/Shanghai";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CalendarHead head;

    private CalendarText(CalendarHead head) {
        this.head = head;
    }

    /** Returns the file of these events, in the order given. */
    static byte[] write(CalendarHead head, List<CalendarEvent> events) {
        CalendarText text = new CalendarText(head);
        text.line("BEGIN:VCALENDAR");
        text.line("VERSION:2.0");
        text.line("PRODID:-//Youbei//Calendar 1//ZH");
        text.line("CALSCALE:GREGORIAN");
        text.line("METHOD:PUBLISH");
        text.text("NAME", head.title());
        text.text("X-WR-CALNAME", head.title());
        text.zone();
        events.forEach(text::event);
        text.line("END:VCALENDAR");
        return text.bytes.toByteArray();
    }

    private void zone() {
        line("BEGIN:VTIMEZONE");
        line("TZID:" + ZONE);
        line("BEGIN:STANDARD");
        line("DTSTART:19910915T000000");
        line("TZOFFSETFROM:+0800");
        line("TZOFFSETTO:+0800");
        line("TZNAME:CST");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    private void event(CalendarEvent event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.id() + "@" + head.domain());
        line("DTSTAMP:" + head.stamp());
        line("SEQUENCE:" + event.sequence());
        if (event.started() == null) {
            line("DTSTART;VALUE=DATE:" + day(event.from()));
            line("DTEND;VALUE=DATE:" + day(event.to().plusDays(1)));
        } else {
            line("DTSTART;TZID=" + ZONE + ":" + day(event.from()) + "T" + TIME.format(event.started()));
            LocalTime ended = event.ended();
            if (ended != null && ended.isAfter(event.started())) {
                line("DTEND;TZID=" + ZONE + ":" + day(event.to()) + "T" + TIME.format(ended));
            }
        }
        text("SUMMARY", event.summary());
        if (!event.description().isEmpty()) {
            text("DESCRIPTION", event.description());
        }
        if (!event.place().isEmpty()) {
            text("LOCATION", event.place());
        }
        line("STATUS:" + event.state());
        line("TRANSP:" + (event.state() == CalendarEvent.State.CONFIRMED ? "OPAQUE" : "TRANSPARENT"));
        if (event.state() != CalendarEvent.State.CANCELLED) {
            event.alarms().forEach(days -> alarm(days, event.summary()));
        }
        line("END:VEVENT");
    }

    private void alarm(int days, String summary) {
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("TRIGGER;RELATED=START:-P" + days + "D");
        text("DESCRIPTION", summary);
        line("END:VALARM");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** The backslash first, or it would be taken for one of those that come after (RFC 5545, 3.3.11). */
    private void text(String name, String value) {
        line(name + ":"
                + value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r\n", "\n")
                        .replace("\r", "\n")
                        .replace("\n", "\\n"));
    }

    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            byte[] character =
                    line.substring(at, line.offsetByCodePoints(at, 1)).getBytes(StandardCharsets.UTF_8);
            if (octets + character.length > OCTETS) {
                bytes.writeBytes(END);
                bytes.write(' ');
                octets = 1;
            }
            bytes.writeBytes(character);
            octets += character.length;
        }
        bytes.writeBytes(END);
    }
}
