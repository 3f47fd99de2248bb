/** The figures that a bureau is asked for: each with its formula, what was counted, and the list behind it. */
@NullMarked
package org.youbei.report;

import org.jspecify.annotations.NullMarked;
