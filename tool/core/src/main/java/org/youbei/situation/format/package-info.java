/** Situations and their pieces as JSON. */
@NullMarked
package org.youbei.situation.format;

import org.jspecify.annotations.NullMarked;
