/** What git knows of a workspace; the only user of JGit. */
@NullMarked
package org.youbei.workspace.git;

import org.jspecify.annotations.NullMarked;
