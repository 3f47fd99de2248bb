/** Plans over time: their versions, how two of them differ, and what a change of an entry reaches. */
@NullMarked
package org.youbei.revision;

import org.jspecify.annotations.NullMarked;
