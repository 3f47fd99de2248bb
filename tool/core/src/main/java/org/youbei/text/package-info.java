/** Text with positions: source files, ranges in them, and the tree that a YAML text is. Knows no other package. */
@NullMarked
package org.youbei.text;

import org.jspecify.annotations.NullMarked;
