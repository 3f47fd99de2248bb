/** Office documents. */
@NullMarked
package org.youbei.document;

import org.jspecify.annotations.NullMarked;
