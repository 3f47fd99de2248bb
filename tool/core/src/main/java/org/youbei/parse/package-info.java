/** From bytes to text and from text to trees: strict decoding, strict YAML, front matter, the outline of a Markdown body. */
@NullMarked
package org.youbei.parse;

import org.jspecify.annotations.NullMarked;
