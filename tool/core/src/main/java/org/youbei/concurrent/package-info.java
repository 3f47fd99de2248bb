/** Work on several threads whose results do not show it. */
@NullMarked
package org.youbei.concurrent;

import org.jspecify.annotations.NullMarked;
