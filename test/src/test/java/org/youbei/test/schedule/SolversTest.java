package org.youbei.test.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.schedule.LocalSolver;
import org.youbei.schedule.Obstacle;
import org.youbei.schedule.Problem;
import org.youbei.schedule.Solution;
import org.youbei.schedule.Solver;

/** Both solvers against all schedules of small years, tried one by one and priced by hand. */
final class SolversTest {
    private static Optional<Solver> cpSat() {
        try {
            return ServiceLoader.load(Solver.class).findFirst();
        } catch (ServiceConfigurationError notForThisMachine) {
            return Optional.empty();
        }
    }

    private static Problem small(int seed) {
        Random random = new Random(seed);
        List<Problem.Task> tasks = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Set<Integer> days = new java.util.TreeSet<>();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                days.add(28 + random.nextInt(8));
            }
            Set<String> busy = new java.util.TreeSet<>(Set.of("o" + random.nextInt(3)));
            Set<String> resting = random.nextBoolean() ? Set.of("t" + random.nextInt(2)) : Set.of();
            busy.addAll(resting);
            int current = random.nextInt(3) == 0 ? 28 + random.nextInt(8) : -1;
            String town = random.nextInt(4) == 0 ? "" : "w" + random.nextInt(2);
            tasks.add(new Problem.Task("d" + i, List.copyOf(days), current, busy, resting, town));
        }
        List<Problem.Duty> duties = List.of(new Problem.Duty("r", List.of(0, 1), 30, 33));
        return new Problem(2027, tasks, duties, Set.of(30), 1 + random.nextInt(2), 2 + random.nextInt(2), 1);
    }

    /** The price by the rules of the decision record; -1 where something is in two places. */
    private static long price(Problem problem, List<Integer> days) {
        long price = 0;
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < days.size(); i++) {
            Problem.Task task = problem.tasks().get(i);
            int day = days.get(i);
            if (day < 0) {
                price += 1_000_000;
                continue;
            }
            price += task.current() >= 0 && task.current() != day ? 100 : 0;
            price += problem.makeUp().contains(day) ? 5 : 0;
            Set<String> keys = new HashSet<>(Set.of("day" + day, "week" + problem.week(day)));
            task.busy().forEach(name -> keys.add(name + "@" + day));
            keys.add("month" + problem.month(day));
            keys.add("town" + task.town() + "/" + problem.week(day));
            for (String key : keys) {
                counts.merge(key, 1, Integer::sum);
            }
            for (int j = 0; j < i; j++) {
                Set<String> both = new HashSet<>(task.resting());
                both.retainAll(problem.tasks().get(j).resting());
                if (days.get(j) >= 0 && !both.isEmpty() && Math.abs(days.get(j) - day) <= problem.rest()) {
                    return -1;
                }
            }
        }
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            String key = count.getKey();
            int n = count.getValue();
            if (key.startsWith("day") && n > problem.perDay()
                    || key.startsWith("week") && n > problem.perWeek()
                    || key.contains("@") && n > 1) {
                return -1;
            }
            price += key.startsWith("month") ? 10L * Math.max(0, n - problem.share()) : 0;
            price += key.startsWith("townw") ? 3L * Math.max(0, n - 1) : 0;
        }
        for (Problem.Duty duty : problem.duties()) {
            boolean met = duty.tasks().stream()
                    .anyMatch(task -> days.get(task) >= duty.from() && days.get(task) <= duty.to());
            price += met ? 0 : 10_000;
        }
        return price;
    }

    private static long cheapest(Problem problem, List<Integer> days) {
        if (days.size() == problem.tasks().size()) {
            long price = price(problem, days);
            return price < 0 ? Long.MAX_VALUE : price;
        }
        long best = Long.MAX_VALUE;
        List<Integer> choices = new ArrayList<>(problem.tasks().get(days.size()).days());
        choices.add(-1);
        for (int day : choices) {
            List<Integer> more = new ArrayList<>(days);
            more.add(day);
            best = Math.min(best, cheapest(problem, more));
        }
        return best;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void findTheCheapestScheduleWithoutConflicts(int seed) {
        Problem problem = small(seed);
        long cheapest = cheapest(problem, List.of());
        Solution local = new LocalSolver().solve(problem, 1);
        assertEquals(local.objective(), price(problem, local.days()));
        assertEquals(cheapest, local.objective());
        assertTrue(local.bound() <= cheapest, () -> local.bound() + " is no lower bound of " + cheapest);
        cpSat().ifPresent(solver -> {
            Solution best = solver.solve(problem, 10);
            assertEquals(best.objective(), price(problem, best.days()));
            assertEquals(List.of(cheapest, cheapest), List.of(best.objective(), best.bound()));
        });
    }

    @Test
    void giveTheSameDaysEachTime() {
        Problem problem = Problems.ofYear(60);
        assertEquals(new LocalSolver().solve(problem, 1), new LocalSolver().solve(problem, 1));
        assumeTrue(cpSat().isPresent(), "no native library of CP-SAT for this machine");
        assertEquals(
                cpSat().orElseThrow().solve(problem, 5), cpSat().orElseThrow().solve(problem, 5));
    }

    @Test
    void scheduleAHundredDrillsWithoutConflicts() {
        Problem problem = Problems.ofYear(100);
        Solution local = new LocalSolver().solve(problem, 3);
        assertEquals(local.objective(), price(problem, local.days()));
        assertTrue(local.objective() < 1_000_000, () -> "drills without a day: " + local);
    }

    @Test
    void sayWhatStandsInTheWay() {
        List<Problem.Task> tasks = List.of(
                new Problem.Task("a", List.of(10), 10, Set.of("fire"), Set.of(), ""),
                new Problem.Task("b", List.of(10), 10, Set.of("fire"), Set.of(), ""));
        Problem problem = new Problem(2027, tasks, List.of(), Set.of(), 1, 9, 1);
        Solution solution = new LocalSolver().solve(problem, 1);
        assertEquals(List.of(10, -1), solution.days());
        assertEquals(
                List.of(
                        new Obstacle(Obstacle.Kind.BUSY, "fire", List.of("a"), 1),
                        new Obstacle(Obstacle.Kind.DAY_FULL, "", List.of("a"), 1)),
                Obstacle.of(problem, solution.days(), 1));
    }
}
