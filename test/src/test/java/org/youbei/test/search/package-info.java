/** The search: what queries find, in the terminal and in the page. */
@NullMarked
package org.youbei.test.search;

import org.jspecify.annotations.NullMarked;
