/** The days of a year's drills: what is asked of them as a problem of whole numbers, a solver of its own, and the way back into the programme. */
@NullMarked
package org.youbei.schedule;

import org.jspecify.annotations.NullMarked;
