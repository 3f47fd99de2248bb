/** The activation sheet: what stands on it, as text and as PDF. */
@NullMarked
package org.youbei.document.activation;

import org.jspecify.annotations.NullMarked;
