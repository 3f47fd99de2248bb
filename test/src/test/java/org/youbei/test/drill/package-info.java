/** The papers of drills: who may read what, that nothing is missing, that files conform. */
@NullMarked
package org.youbei.test.drill;

import org.jspecify.annotations.NullMarked;
