package org.youbei.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The days of a year to be found for its drills. Days are counted from 0, the first of January.
 *
 * @param tasks the drills
 * @param duties what wants a drill in a part of the year
 * @param makeUp weekend days that are worked: to be used last
 * @param perDay how many drills a day takes at most
 * @param perWeek how many drills a week takes at most, Monday to Sunday
 * @param rest how many days a team rests between two drills
 */
public record Problem(
        int year, List<Task> tasks, List<Duty> duties, Set<Integer> makeUp, int perDay, int perWeek, int rest) {
    /** What a drill costs that no day is found for. */
    static final long UNPLACED = 1_000_000;
    /** What a duty costs that no drill meets. */
    static final long UNMET = 10_000;
    /** What it costs to move a drill that had a day. */
    static final long MOVED = 100;
    /** What each drill costs that a month has above its share. */
    static final long CROWDED_MONTH = 10;
    /** What it costs to drill on a weekend day that is worked. */
    static final long MAKE_UP_DAY = 5;
    /** What each drill costs that a town has in a week after the first. */
    static final long CROWDED_TOWN = 3;

    private static final int MONTHS = 12;
    private static final int WEEK = 7;

    public Problem {
        tasks = List.copyOf(tasks);
        duties = List.copyOf(duties);
        makeUp = Set.copyOf(makeUp);
    }

    /**
     * A drill.
     *
     * @param days the days on which it may be, sorted
     * @param current the day that it has, or -1
     * @param busy whoever and whatever can be in one drill a day: organisations, people, the place
     * @param resting those of the busy that also rest between drills
     * @param town the town it is held in; empty when unknown
     */
    public record Task(String id, List<Integer> days, int current, Set<String> busy, Set<String> resting, String town) {
        public Task {
            days = List.copyOf(days);
            busy = Set.copyOf(busy);
            resting = Set.copyOf(resting);
        }
    }

    /**
     * A duty that one of some drills meets when it is held in time.
     *
     * @param tasks numbers of the drills
     */
    public record Duty(String name, List<Integer> tasks, int from, int to) {
        public Duty {
            tasks = List.copyOf(tasks);
        }
    }

    /** Returns the date of a day. */
    public LocalDate date(int day) {
        return LocalDate.ofYearDay(year, day + 1);
    }

    /** Returns how many days the year has. */
    public int length() {
        return LocalDate.of(year, 1, 1).lengthOfYear();
    }

    /** Returns the month of a day, from 0. */
    public int month(int day) {
        return date(day).getMonthValue() - 1;
    }

    /** Returns the week of a day, from 0; the first may begin before the year. */
    public int week(int day) {
        return (day + date(0).getDayOfWeek().getValue() - 1) / WEEK;
    }

    /** Returns how many drills a month may have before it counts as crowded: an even share, rounded up. */
    public int share() {
        return (tasks.size() + MONTHS - 1) / MONTHS;
    }

    /** Returns what it costs to hold a drill on a day, whatever the others do. */
    public long cost(Task task, int day) {
        return (task.current() >= 0 && task.current() != day ? MOVED : 0) + (makeUp.contains(day) ? MAKE_UP_DAY : 0);
    }

    /** Returns what a solver pays for each thing, for solvers outside this package. */
    public static Prices prices() {
        return new Prices(UNPLACED, UNMET, CROWDED_MONTH, CROWDED_TOWN);
    }

    /** What is paid for what. */
    public record Prices(long unplaced, long unmet, long crowdedMonth, long crowdedTown) {}
}
