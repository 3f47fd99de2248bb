/** From a page tree to a PDF: letters, line breaks, boxes, codes. */
@NullMarked
package org.youbei.print;

import org.jspecify.annotations.NullMarked;
