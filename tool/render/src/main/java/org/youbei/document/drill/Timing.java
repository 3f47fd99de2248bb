package org.youbei.document.drill;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.document.drill.Block.Bar;
import org.youbei.model.drill.Result;

/** Planned times against actual ones, row by row, in seconds from the start of the drill. */
final class Timing {
    private static final Pattern DRILL_TIME = Pattern.compile("T([+-])(\\d{2,3}):(\\d{2})(?::(\\d{2}))?");
    private static final int WIDTH = 1000;

    private Timing() {}

    /**
     * A row of the script with its times.
     *
     * @param number from 1
     * @param planned when the script has it, or null
     * @param actual when it came, or null
     */
    record Moment(
            int number,
            String inject,
            @Nullable Integer planned,
            @Nullable Integer actual,
            String note) {
        /** Returns by how many seconds it came late; less than nothing when it came early. */
        OptionalInt late() {
            return planned == null || actual == null ? OptionalInt.empty() : OptionalInt.of(actual - planned);
        }
    }

    /** Returns all rows of the script, and those that the result alone has, in order. */
    static List<Moment> of(DrillFile file) {
        Map<Integer, Result.Timeline> came = new HashMap<>();
        Result result = file.result();
        List<Result.Timeline> timeline = result == null ? List.of() : result.timeline();
        timeline.forEach(one -> came.put(one.row(), one));
        int count = Math.max(
                file.rows().size(),
                timeline.stream().mapToInt(Result.Timeline::row).max().orElse(0));
        List<Moment> moments = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            boolean scripted = number <= file.rows().size();
            Result.Timeline one = came.get(number);
            if (scripted || one != null) {
                moments.add(new Moment(
                        number,
                        scripted
                                ? Speech.blankIfNull(file.rows().get(number - 1).inject())
                                : "",
                        scripted ? seconds(file.rows().get(number - 1).at(), null) : null,
                        one == null ? null : seconds(one.actual(), result == null ? null : result.started()),
                        one == null ? "" : Speech.blankIfNull(one.note())));
            }
        }
        return moments;
    }

    /** Returns a drill time, or a time of day once the start is known, in seconds from the start; null when it is neither. */
    private static @Nullable Integer seconds(@Nullable String time, @Nullable LocalTime started) {
        if (time == null) {
            return null;
        }
        Matcher drill = DRILL_TIME.matcher(time);
        if (drill.matches()) {
            int seconds = Integer.parseInt(drill.group(2)) * 3600
                    + Integer.parseInt(drill.group(3)) * 60
                    + (drill.group(4) == null ? 0 : Integer.parseInt(drill.group(4)));
            return drill.group(1).equals("-") ? -seconds : seconds;
        }
        if (started == null || !time.matches("\\d{2}:\\d{2}(:\\d{2})?")) {
            return null;
        }
        int seconds = LocalTime.parse(time).toSecondOfDay() - started.toSecondOfDay();
        // A drill that goes past midnight.
        return seconds < 0 ? seconds + 86_400 : seconds;
    }

    /** Returns seconds as a drill time: {@code T+01:05}. */
    static String text(@Nullable Integer seconds) {
        if (seconds == null) {
            return "";
        }
        int all = Math.abs(seconds);
        String time = (seconds < 0 ? "T-" : "T+") + two(all / 3600) + ":" + two(all / 60 % 60);
        return all % 60 == 0 ? time : time + ":" + two(all % 60);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Returns a difference in minutes with its sign; a fraction only where there are seconds. */
    static String difference(int seconds) {
        String sign = seconds > 0 ? "+" : seconds < 0 ? "−" : "";
        int all = Math.abs(seconds);
        return sign + all / 60 + (all % 60 == 0 ? "" : ":" + two(all % 60));
    }

    /** Returns the rows that have both times as bars of a chart. */
    static List<Bar> bars(List<Moment> moments) {
        List<Moment> timed =
                moments.stream().filter(moment -> moment.late().isPresent()).toList();
        int last = timed.stream()
                .mapToInt(moment -> Math.max(value(moment.planned()), value(moment.actual())))
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Moment moment : timed) {
            bars.add(Bar.of(
                    String.valueOf(moment.number()),
                    place(moment.planned(), last),
                    place(moment.actual(), last),
                    text(moment.planned()) + " → " + text(moment.actual())));
        }
        return bars;
    }

    private static int value(@Nullable Integer seconds) {
        return seconds == null ? 0 : seconds;
    }

    private static int place(@Nullable Integer seconds, int last) {
        return last <= 0 ? 0 : (int) (Math.max(0L, value(seconds)) * WIDTH / last);
    }
}
