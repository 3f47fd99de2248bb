/** What stands on each kind of card, from plans and registers. */
@NullMarked
package org.youbei.card.content;

import org.jspecify.annotations.NullMarked;
