package org.youbei.schedule;

import java.util.List;
import java.util.stream.IntStream;

/** What every solution costs at least: the parts of the price are bounded one by one, and no part can be saved at another. */
final class LowerBound {
    private static final int MONTHS = 12;

    private LowerBound() {}

    static long of(Problem problem) {
        return alone(problem) + months(problem) + duties(problem);
    }

    /** Each drill on its cheapest day, or without one. */
    private static long alone(Problem problem) {
        return problem.tasks().stream()
                .mapToLong(task -> task.days().stream()
                        .mapToLong(day -> problem.cost(task, day))
                        .min()
                        .orElse(Problem.UNPLACED))
                .sum();
    }

    /** Drills that cannot leave a run of months crowd it when they are more than its share; the best way to cut the year into runs counts. */
    private static long months(Problem problem) {
        long[] best = new long[MONTHS + 1];
        for (int end = 1; end <= MONTHS; end++) {
            best[end] = best[end - 1];
            for (int start = 0; start < end; start++) {
                long over = within(problem, start, end - 1) - (long) problem.share() * (end - start);
                best[end] = Math.max(best[end], best[start] + Math.max(0, over) * Problem.CROWDED_MONTH);
            }
        }
        return best[MONTHS];
    }

    private static long within(Problem problem, int first, int last) {
        return problem.tasks().stream()
                .filter(task -> !task.days().isEmpty())
                .filter(task -> problem.month(task.days().get(0)) >= first
                        && problem.month(task.days().get(task.days().size() - 1)) <= last)
                .count();
    }

    /** A duty whose drills have no day in its time is never met; of duties whose drills are one and the same, the drill meets one. */
    private static long duties(Problem problem) {
        return problem.duties().stream()
                        .filter(duty -> duty.tasks().stream().noneMatch(task -> canMeet(problem, duty, task)))
                        .count()
                * Problem.UNMET;
    }

    private static boolean canMeet(Problem problem, Problem.Duty duty, int task) {
        List<Integer> days = problem.tasks().get(task).days();
        return IntStream.range(0, days.size()).map(days::get).anyMatch(day -> day >= duty.from() && day <= duty.to());
    }
}
