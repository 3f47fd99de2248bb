/** The one-key site: which pages there are and what stands on each. Layout is in the templates. */
@NullMarked
package org.youbei.site;

import org.jspecify.annotations.NullMarked;
