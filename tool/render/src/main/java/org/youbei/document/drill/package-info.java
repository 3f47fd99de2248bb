/** The papers of a drill: what stands on each of them for whom, as HTML and as PDF. */
@NullMarked
package org.youbei.document.drill;

import org.jspecify.annotations.NullMarked;
