package org.youbei.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.youbei.parse.YamlParser;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.workspace.Assets;

/**
 * The working days of years. The State Council says each autumn which days of the next year are off and which weekend days are worked instead; a year about which it has
 * said nothing here is counted by weekdays, and what depends on it is a guess.
 */
public final class WorkCalendar {
    private static final String FOLDER = "schemas/holidays/";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Map<Integer, Year> years;

    private WorkCalendar(Map<Integer, Year> years) {
        this.years = Map.copyOf(years);
    }

    /** The days of a year that are not what their weekday says. */
    private record Year(Set<LocalDate> off, Set<LocalDate> worked) {}

    /** A day that was reached by counting, and whether a year without known holidays was passed. */
    public record Counted(LocalDate day, boolean guessed) {}

    /** A number of working days, and whether a year without known holidays was passed. */
    public record Elapsed(int days, boolean guessed) {}

    /** Returns the calendar of the files {@code schemas/holidays/<year>.yaml}: the tool's own and those that a workspace adds. */
    public static WorkCalendar of(Assets assets) {
        Map<Integer, Year> years = new TreeMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            String path = FOLDER + year + ".yaml";
            if (assets.find(path).isPresent()) {
                years.put(year, year(path, assets.text(path)));
            }
        }
        return new WorkCalendar(years);
    }

    private static Year year(String path, String text) {
        Node.Mapping file = (Node.Mapping)
                YamlParser.parse(path, text, 1, Limits.REGISTER_NODES).value().orElseThrow();
        return new Year(days(file, "off"), days(file, "worked"));
    }

    private static Set<LocalDate> days(Node.Mapping file, String key) {
        Set<LocalDate> days = new TreeSet<>();
        if (file.get(key).orElse(null) instanceof Node.Sequence list) {
            list.items().forEach(day -> days.add(LocalDate.parse(((Node.Scalar) day).text())));
        }
        return days;
    }

    /** Returns whether the holidays of a day's year are known. */
    public boolean knows(LocalDate day) {
        return years.containsKey(day.getYear());
    }

    /** Returns whether a day is worked; of a year that is not known, whether it is a weekday. */
    public boolean isWorked(LocalDate day) {
        Year year = years.get(day.getYear());
        if (year != null && year.off().contains(day)) {
            return false;
        }
        return year != null && year.worked().contains(day) || !isWeekend(day);
    }

    /** Returns whether the State Council gave a day off. */
    public boolean isHoliday(LocalDate day) {
        Year year = years.get(day.getYear());
        return year != null && year.off().contains(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Returns the last day of a term of this many working days; the first counted is the day after the start (民法典 art. 201). */
    public Counted after(LocalDate start, int workingDays) {
        LocalDate day = start;
        boolean guessed = false;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            guessed |= !knows(day);
            counted += isWorked(day) ? 1 : 0;
        }
        return new Counted(day, guessed);
    }

    /** Returns how many working days lie after the start up to and including the end; negative when the end is earlier. */
    public Elapsed between(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            Elapsed back = between(end, start);
            return new Elapsed(-back.days(), back.guessed());
        }
        int days = 0;
        boolean guessed = false;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            guessed |= !knows(day);
            days += isWorked(day) ? 1 : 0;
        }
        return new Elapsed(days, guessed);
    }
}
