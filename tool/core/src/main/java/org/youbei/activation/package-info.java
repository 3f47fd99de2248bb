/** What a duty officer signs when a warning arrives: which plans start at which level, and all that follows from it. */
@NullMarked
package org.youbei.activation;

import org.jspecify.annotations.NullMarked;
