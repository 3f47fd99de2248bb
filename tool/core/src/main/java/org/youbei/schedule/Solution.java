package org.youbei.schedule;

import java.util.List;

/**
 * Days for the drills of a problem.
 *
 * @param solver who found them
 * @param days the day of each drill, or -1 where there is none
 * @param objective what they cost
 * @param bound what any solution costs at least
 */
public record Solution(String solver, List<Integer> days, long objective, long bound) {
    private static final double PERCENT = 100;

    public Solution {
        days = List.copyOf(days);
    }

    /** Returns whether nothing better is possible. */
    public boolean isOptimal() {
        return objective <= bound;
    }

    /** Returns how much of the objective might be saved at most, in percent. */
    public double gap() {
        return objective == 0 ? 0 : (objective - bound) * PERCENT / objective;
    }
}
