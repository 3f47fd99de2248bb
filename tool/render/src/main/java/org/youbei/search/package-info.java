/** One-key search: the index that Java builds, and the engine that answers from it, the same in the page and in the terminal. */
@NullMarked
package org.youbei.search;

import org.jspecify.annotations.NullMarked;
