/** Makes a plan of the format from the text of a real one: headings, escaped paragraphs, and of the front matter only what the text states. */
@NullMarked
package org.youbei.importing;

import org.jspecify.annotations.NullMarked;
