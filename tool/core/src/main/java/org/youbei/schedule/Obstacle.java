package org.youbei.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What keeps a drill from the days that suit it.
 *
 * @param thing what is taken
 * @param what who is busy, or the day or week that is full; empty for the capacity
 * @param drills the drills that take it, sorted
 * @param days on how many days
 */
public record Obstacle(Kind thing, String what, List<String> drills, int days) {
    public Obstacle {
        drills = List.copyOf(drills);
    }

    /** What can be taken. */
    public enum Kind {
        BUSY,
        RESTING,
        DAY_FULL,
        WEEK_FULL
    }

    /** Returns what keeps a drill that has no day from each of its days, what does so most often first. */
    public static List<Obstacle> of(Problem problem, List<Integer> days, int task) {
        Map<String, Obstacle> found = new TreeMap<>();
        for (int day : problem.tasks().get(task).days()) {
            of(problem, days, task, day)
                    .forEach(one -> found.merge(one.thing() + " " + one.what(), one, Obstacle::and));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Obstacle::days)
                        .reversed()
                        .thenComparing(Obstacle::thing)
                        .thenComparing(Obstacle::what))
                .toList();
    }

    private Obstacle and(Obstacle other) {
        TreeSet<String> all = new TreeSet<>(drills);
        all.addAll(other.drills());
        return new Obstacle(thing, what, List.copyOf(all), days + other.days());
    }

    private static List<Obstacle> of(Problem problem, List<Integer> days, int task, int day) {
        Problem.Task one = problem.tasks().get(task);
        List<Obstacle> found = new ArrayList<>();
        for (String thing : new TreeSet<>(one.busy())) {
            boolean rests = one.resting().contains(thing);
            IntPredicate taken = other -> problem.tasks().get(other).busy().contains(thing) && days.get(other) == day;
            add(found, Kind.BUSY, thing, drills(problem, days, taken));
            if (rests) {
                IntPredicate near =
                        other -> problem.tasks().get(other).resting().contains(thing)
                                && days.get(other) != day
                                && Math.abs(days.get(other) - day) <= problem.rest();
                add(found, Kind.RESTING, thing, drills(problem, days, near));
            }
        }
        full(found, Kind.DAY_FULL, drills(problem, days, other -> days.get(other) == day), problem.perDay());
        IntPredicate sameWeek = other -> problem.week(days.get(other)) == problem.week(day);
        full(found, Kind.WEEK_FULL, drills(problem, days, sameWeek), problem.perWeek());
        return found;
    }

    private static List<String> drills(Problem problem, List<Integer> days, IntPredicate those) {
        return IntStream.range(0, days.size())
                .filter(other -> days.get(other) >= 0)
                .filter(those)
                .mapToObj(other -> problem.tasks().get(other).id())
                .sorted()
                .toList();
    }

    private static void full(List<Obstacle> found, Kind kind, List<String> drills, int most) {
        if (drills.size() >= most) {
            add(found, kind, "", drills);
        }
    }

    private static void add(List<Obstacle> found, Kind kind, String what, List<String> drills) {
        if (!drills.isEmpty()) {
            found.add(new Obstacle(kind, what, drills, 1));
        }
    }
}
