/** From ids to what they mean: the plan book of all entries, and what is wrong between them. */
@NullMarked
package org.youbei.link;

import org.jspecify.annotations.NullMarked;
