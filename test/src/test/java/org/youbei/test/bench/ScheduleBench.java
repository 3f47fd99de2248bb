package org.youbei.test.bench;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.youbei.schedule.LocalSolver;
import org.youbei.schedule.Problem;
import org.youbei.schedule.Solution;
import org.youbei.schedule.Solver;
import org.youbei.schedule.cpsat.CpSatSolver;
import org.youbei.test.schedule.Problems;

/** How good and how fast the solvers of schedules are: {@code -Dbench.drills=30,100,300}, {@code -Dbench.effort=60}. Prints a line for each; demands nothing. */
class ScheduleBench {
    private static final double SECOND = 1e9;

    @Test
    void printsStatusGapAndTime() {
        int effort = Integer.getInteger("bench.effort", 60);
        System.out.printf(
                "%-7s %6s %-9s %9s %9s %7s %7s%n", "solver", "drills", "status", "objective", "bound", "gap", "time");
        for (String drills : System.getProperty("bench.drills", "30,100,300").split(",", -1)) {
            Problem problem = Problems.ofYear(Integer.parseInt(drills.trim()));
            print(problem, new LocalSolver(), effort);
            print(problem, new CpSatSolver(), effort);
        }
    }

    private static void print(Problem problem, Solver solver, int effort) {
        long start = System.nanoTime();
        Solution solution = solver.solve(problem, effort);
        System.out.printf(
                Locale.ROOT,
                "%-7s %6d %-9s %9d %9d %6.2f%% %6.1fs%n",
                solution.solver(),
                problem.tasks().size(),
                solution.isOptimal() ? "optimal" : "feasible",
                solution.objective(),
                solution.bound(),
                solution.gap(),
                (System.nanoTime() - start) / SECOND);
    }
}
