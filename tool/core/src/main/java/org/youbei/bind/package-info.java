/** From trees that passed their schema to records. */
@NullMarked
package org.youbei.bind;

import org.jspecify.annotations.NullMarked;
