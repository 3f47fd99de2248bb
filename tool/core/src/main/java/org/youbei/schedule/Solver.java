package org.youbei.schedule;

/** Finds days. The same problem and effort give the same days on every machine; {@code org.youbei.schedule.cpsat} implements it in a jar of its own. */
public interface Solver {
    /**
     * Returns the best days that it finds, every one of them free of conflicts.
     *
     * @param effort how long to look, counted in steps and not by a clock
     */
    Solution solve(Problem problem, int effort);
}
