/** Obligations and schedules of drills as text, JSON and CSV. */
@NullMarked
package org.youbei.drill.format;

import org.jspecify.annotations.NullMarked;
