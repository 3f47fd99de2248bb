/** From a checked workspace to the editions of its site on disk. */
@NullMarked
package org.youbei.publish;

import org.jspecify.annotations.NullMarked;
