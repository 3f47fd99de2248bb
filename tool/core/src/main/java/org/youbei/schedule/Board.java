package org.youbei.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A schedule in the making: who is busy on which day, and what it all costs, kept up to date while drills are placed and taken away. */
final class Board {
    static final int NOWHERE = -1;

    private final Problem problem;
    private final int[] day;
    private final int[][] busy;
    private final int[][] resting;
    private final int[] town;
    private final int[][] duties;
    private final int[] month;
    private final int[] week;

    private final int[][] holder;
    private final List<List<Integer>> onDay = new ArrayList<>();
    private final int[] inWeek;
    private final int[] inMonth;
    private final int[][] inTownWeek;
    private final int[] met;
    private long cost;

    Board(Problem problem) {
        this.problem = problem;
        int tasks = problem.tasks().size();
        int length = problem.length();
        this.month = days(length, problem::month);
        this.week = days(length, problem::week);
        Map<String, Integer> things = numbers(
                problem.tasks().stream().flatMap(task -> task.busy().stream()).toList());
        Map<String, Integer> towns =
                numbers(problem.tasks().stream().map(Problem.Task::town).toList());
        this.busy = new int[tasks][];
        this.resting = new int[tasks][];
        this.town = new int[tasks];
        for (int i = 0; i < tasks; i++) {
            Problem.Task task = problem.tasks().get(i);
            busy[i] = task.busy().stream().mapToInt(things::get).sorted().toArray();
            resting[i] = task.resting().stream().mapToInt(things::get).sorted().toArray();
            town[i] = task.town().isEmpty() ? NOWHERE : towns.getOrDefault(task.town(), NOWHERE);
        }
        this.duties = duties(problem);
        this.day = new int[tasks];
        Arrays.fill(day, NOWHERE);
        this.holder = new int[things.size()][length];
        Arrays.stream(holder).forEach(row -> Arrays.fill(row, NOWHERE));
        for (int i = 0; i < length; i++) {
            onDay.add(new ArrayList<>());
        }
        this.inWeek = new int[week[length - 1] + 1];
        this.inMonth = new int[12];
        this.inTownWeek = new int[towns.size()][inWeek.length];
        this.met = new int[problem.duties().size()];
        this.cost = Problem.UNPLACED * tasks + Problem.UNMET * met.length;
    }

    private static int[] days(int length, IntUnaryOperator of) {
        return IntStream.range(0, length).map(of).toArray();
    }

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        new TreeSet<>(names).forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    private static int[][] duties(Problem problem) {
        List<List<Integer>> of = new ArrayList<>();
        problem.tasks().forEach(task -> of.add(new ArrayList<>()));
        for (int i = 0; i < problem.duties().size(); i++) {
            for (int task : problem.duties().get(i).tasks()) {
                of.get(task).add(i);
            }
        }
        return of.stream().map(list -> list.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
    }

    long cost() {
        return cost;
    }

    int day(int task) {
        return day[task];
    }

    List<Integer> days() {
        return Arrays.stream(day).boxed().toList();
    }

    /** Places a drill that has no day; nothing may stand in its way. */
    void place(int task, int on) {
        cost += priceOf(task, on) - Problem.UNPLACED;
        day[task] = on;
        for (int thing : busy[task]) {
            holder[thing][on] = task;
        }
        onDay.get(on).add(task);
        inWeek[week[on]]++;
        inMonth[month[on]]++;
        if (town[task] >= 0) {
            inTownWeek[town[task]][week[on]]++;
        }
        for (int duty : duties[task]) {
            met[duty] += isInTime(duty, on) ? 1 : 0;
        }
    }

    /** Takes away a drill that has a day. */
    void remove(int task) {
        int on = day[task];
        day[task] = NOWHERE;
        for (int thing : busy[task]) {
            holder[thing][on] = NOWHERE;
        }
        onDay.get(on).remove((Integer) task);
        inWeek[week[on]]--;
        inMonth[month[on]]--;
        if (town[task] >= 0) {
            inTownWeek[town[task]][week[on]]--;
        }
        for (int duty : duties[task]) {
            met[duty] -= isInTime(duty, on) ? 1 : 0;
        }
        cost += Problem.UNPLACED - priceOf(task, on);
    }

    private boolean isInTime(int duty, int on) {
        return problem.duties().get(duty).from() <= on
                && on <= problem.duties().get(duty).to();
    }

    /** Returns what is paid more when a drill without a day gets this one, or less when a duty is met by it. */
    long priceOf(int task, int on) {
        long price = problem.cost(problem.tasks().get(task), on);
        price += inMonth[month[on]] >= problem.share() ? Problem.CROWDED_MONTH : 0;
        price += town[task] >= 0 && inTownWeek[town[task]][week[on]] >= 1 ? Problem.CROWDED_TOWN : 0;
        for (int duty : duties[task]) {
            price -= isInTime(duty, on) && met[duty] == 0 ? Problem.UNMET : 0;
        }
        return price;
    }

    /** Returns whether a drill without a day could have this one. */
    boolean isFree(int task, int on) {
        if (onDay.get(on).size() >= problem.perDay() || inWeek[week[on]] >= problem.perWeek()) {
            return false;
        }
        for (int thing : busy[task]) {
            if (holder[thing][on] != NOWHERE) {
                return false;
            }
        }
        return resting[task].length == 0 || tired(task, on).isEmpty();
    }

    /** Returns the drills too near for those who rest. */
    private List<Integer> tired(int task, int on) {
        List<Integer> near = new ArrayList<>();
        for (int thing : resting[task]) {
            int last = Math.min(on + problem.rest(), holder[thing].length - 1);
            for (int at = Math.max(0, on - problem.rest()); at <= last; at++) {
                add(near, holder[thing][at]);
            }
        }
        return near;
    }

    /** Returns the drills that stand in the way of a drill on a day; of a full day or week the first ones that could go. */
    List<Integer> inTheWay(int task, int on) {
        List<Integer> way = new ArrayList<>();
        for (int thing : busy[task]) {
            add(way, holder[thing][on]);
        }
        tired(task, on).forEach(near -> add(way, near));
        int freed = (int) way.stream().filter(other -> day[other] == on).count();
        if (onDay.get(on).size() - freed >= problem.perDay()) {
            add(way, first(onDay.get(on), way));
        }
        int freedWeek =
                (int) way.stream().filter(other -> week[day[other]] == week[on]).count();
        if (inWeek[week[on]] - freedWeek >= problem.perWeek()) {
            for (int at = on; at >= 0 && week[at] == week[on]; at--) {
                add(way, first(onDay.get(at), way));
            }
            for (int at = on + 1; at < week.length && week[at] == week[on]; at++) {
                add(way, first(onDay.get(at), way));
            }
        }
        return way;
    }

    private static int first(List<Integer> tasks, List<Integer> except) {
        return tasks.stream().filter(task -> !except.contains(task)).findFirst().orElse(NOWHERE);
    }

    private static void add(List<Integer> tasks, int task) {
        if (task != NOWHERE && !tasks.contains(task)) {
            tasks.add(task);
        }
    }
}
