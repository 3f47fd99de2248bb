/** What all documents share: ids, references, codes, spans, levels. No library, no input or output. */
@NullMarked
package org.youbei.model;

import org.jspecify.annotations.NullMarked;
