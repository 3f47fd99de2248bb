/** Texts and tables as text. */
@NullMarked
package org.youbei.test.text;

import org.jspecify.annotations.NullMarked;
