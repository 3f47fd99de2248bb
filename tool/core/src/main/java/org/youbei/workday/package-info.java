/** Working days in China: weekdays, public holidays and the days worked instead. */
@NullMarked
package org.youbei.workday;

import org.jspecify.annotations.NullMarked;
