package org.youbei.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A solver in Java alone: drills with the fewest days first, each on its cheapest free day; then simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) in which a drill takes a
 * day and those in its way look for another. How good the result is the {@link LowerBound} tells.
 */
public final class LocalSolver implements Solver {
    public static final String NAME = "local";

    private static final int STEPS = 100_000;
    private static final double HOT = 40;
    private static final double COLD = 0.4;
    private static final int WAY = 3;

    @Override
    public Solution solve(Problem problem, int effort) {
        Board board = greedy(problem);
        long bound = LowerBound.of(problem);
        List<Integer> best = anneal(problem, board, bound, effort);
        Board done = new Board(problem);
        for (int task = 0; task < best.size(); task++) {
            if (best.get(task) != Board.NOWHERE) {
                done.place(task, best.get(task));
            }
        }
        return new Solution(NAME, best, done.cost(), bound);
    }

    /** Returns a first solution, free of conflicts; drills may be without a day. */
    public static List<Integer> first(Problem problem) {
        return greedy(problem).days();
    }

    private static Board greedy(Problem problem) {
        Board board = new Board(problem);
        IntStream.range(0, problem.tasks().size())
                .boxed()
                .sorted(Comparator.comparing((Integer task) ->
                                problem.tasks().get(task).days().size())
                        .thenComparing(task -> problem.tasks().get(task).id()))
                .forEach(task -> placeBest(problem, board, task));
        return board;
    }

    /** Places a drill on its cheapest free day, the earliest of several. */
    private static void placeBest(Problem problem, Board board, int task) {
        int best = Board.NOWHERE;
        long price = Long.MAX_VALUE;
        for (int day : problem.tasks().get(task).days()) {
            long now = board.priceOf(task, day);
            if (now < price && board.isFree(task, day)) {
                price = now;
                best = day;
            }
        }
        if (best != Board.NOWHERE) {
            board.place(task, best);
        }
    }

    private static List<Integer> anneal(Problem problem, Board board, long bound, int effort) {
        int[] movable = IntStream.range(0, problem.tasks().size())
                .filter(task -> problem.tasks().get(task).days().size() > 1 || board.day(task) == Board.NOWHERE)
                .filter(task -> !problem.tasks().get(task).days().isEmpty())
                .toArray();
        List<Integer> best = board.days();
        long lowest = board.cost();
        SplittableRandom random = new SplittableRandom(problem.tasks().size());
        long steps = movable.length == 0 ? 0 : (long) effort * STEPS;
        for (long step = 0; step < steps && lowest > bound; step++) {
            double heat = HOT * Math.pow(COLD / HOT, (double) step / steps);
            int task = movable[random.nextInt(movable.length)];
            List<Integer> days = problem.tasks().get(task).days();
            attempt(problem, board, task, days.get(random.nextInt(days.size())), heat, random);
            if (board.cost() < lowest) {
                lowest = board.cost();
                best = board.days();
            }
        }
        return best;
    }

    /** Gives a drill a day, makes those in its way look for another, and takes all back when that is too dear. */
    private static void attempt(Problem problem, Board board, int task, int day, double heat, SplittableRandom random) {
        if (board.day(task) == day) {
            return;
        }
        long before = board.cost();
        int old = board.day(task);
        if (old != Board.NOWHERE) {
            board.remove(task);
        }
        List<Integer> moved = board.inTheWay(task, day);
        List<Integer> olds = new ArrayList<>();
        if (moved.size() > WAY) {
            moved = List.of();
        }
        for (int other : moved) {
            olds.add(board.day(other));
            board.remove(other);
        }
        if (board.isFree(task, day)) {
            board.place(task, day);
        }
        moved.forEach(other -> placeBest(problem, board, other));
        long dearer = board.cost() - before;
        if (dearer > 0 && random.nextDouble() >= Math.exp(-dearer / heat)) {
            restore(board, task, old, moved, olds);
        }
    }

    private static void restore(Board board, int task, int old, List<Integer> moved, List<Integer> olds) {
        take(board, task);
        moved.forEach(other -> take(board, other));
        for (int i = 0; i < moved.size(); i++) {
            board.place(moved.get(i), olds.get(i));
        }
        if (old != Board.NOWHERE) {
            board.place(task, old);
        }
    }

    private static void take(Board board, int task) {
        if (board.day(task) != Board.NOWHERE) {
            board.remove(task);
        }
    }
}
