/** Printable cards and sheets: how what stands on them fits, how they lie on paper, and the PDF. */
@NullMarked
package org.youbei.card;

import org.jspecify.annotations.NullMarked;
