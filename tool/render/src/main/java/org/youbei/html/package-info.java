/** HTML from Markdown and from templates: the only users of flexmark and FreeMarker. */
@NullMarked
package org.youbei.html;

import org.jspecify.annotations.NullMarked;
