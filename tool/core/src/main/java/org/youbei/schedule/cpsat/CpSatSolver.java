package org.youbei.schedule.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import org.youbei.schedule.Problem;
import org.youbei.schedule.Solution;
import org.youbei.schedule.Solver;

/** CP-SAT of Google OR-Tools: one worker, a fixed seed, and a limit in its own deterministic time, so that a run can be repeated. */
public final class CpSatSolver implements Solver {
    private static final String NAME = "cp-sat";

    /** Loads the native libraries; an {@link UnsatisfiedLinkError} where there are none for the machine. */
    public CpSatSolver() {
        Loader.loadNativeLibraries();
    }

    @Override
    public Solution solve(Problem problem, int effort) {
        CpModel model = new CpModel();
        DayModel days = DayModel.of(problem, model);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setMaxDeterministicTime(effort)
                .setLogSearchProgress(false);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new IllegalStateException("CP-SAT: " + status);
        }
        List<Integer> found = days.chosen(solver);
        long objective = Math.round(solver.objectiveValue());
        long bound =
                status == CpSolverStatus.OPTIMAL ? objective : (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
        return new Solution(NAME, found, objective, bound);
    }
}
