/** Drill programmes, drills, their scripts and results as values. */
@NullMarked
package org.youbei.model.activation;

import org.jspecify.annotations.NullMarked;
