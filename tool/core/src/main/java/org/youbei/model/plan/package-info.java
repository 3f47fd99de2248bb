/** Contingency plans as values. */
@NullMarked
package org.youbei.model.plan;

import org.jspecify.annotations.NullMarked;
