/** What is to be done when an event meets a place: the plans of the whole chain composed into one answer. */
@NullMarked
package org.youbei.situation;

import org.jspecify.annotations.NullMarked;
