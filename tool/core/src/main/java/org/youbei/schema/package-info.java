/** Checks trees against the JSON Schema of their kind of document and says what is wrong in words. */
@NullMarked
package org.youbei.schema;

import org.jspecify.annotations.NullMarked;
