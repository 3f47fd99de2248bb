/** The registers as values: places, organisations, people, teams, supplies and the rest. */
@NullMarked
package org.youbei.model.register;

import org.jspecify.annotations.NullMarked;
