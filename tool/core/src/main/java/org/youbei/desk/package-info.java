/** What the desk of a drill wrote down, read from its files and written into the drill's result. */
@NullMarked
package org.youbei.desk;

import org.jspecify.annotations.NullMarked;
