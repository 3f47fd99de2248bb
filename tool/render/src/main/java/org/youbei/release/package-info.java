/** A finished edition with the list of its files and a signature over that, and the check of a copy of it far from git. */
@NullMarked
package org.youbei.release;

import org.jspecify.annotations.NullMarked;
