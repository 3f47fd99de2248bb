/** Cards on paper: that they fit, read back, conform and lie as they should. */
@NullMarked
package org.youbei.test.card;

import org.jspecify.annotations.NullMarked;
