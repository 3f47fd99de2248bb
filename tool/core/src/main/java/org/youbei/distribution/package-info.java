/** Who must get which card, and which cards are in the field: the list as it goes out and comes back. */
@NullMarked
package org.youbei.distribution;

import org.jspecify.annotations.NullMarked;
