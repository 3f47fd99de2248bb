/** A workspace on disk or at a revision of git: which files it has, what they hold, and the values they become. */
@NullMarked
package org.youbei.workspace;

import org.jspecify.annotations.NullMarked;
