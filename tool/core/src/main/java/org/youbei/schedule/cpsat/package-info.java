/** The solver CP-SAT of Google OR-Tools. It is not in youbei.jar but in youbei-solver.jar, which is loaded when it lies beside it. */
@NullMarked
package org.youbei.schedule.cpsat;

import org.jspecify.annotations.NullMarked;
