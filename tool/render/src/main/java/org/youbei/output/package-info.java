/** A site on the disk: written beside the old one and put in its place at once, or not at all. */
@NullMarked
package org.youbei.output;

import org.jspecify.annotations.NullMarked;
