/** New files: a workspace, plans, drills and register entries made from templates, with what people must fill in named. */
@NullMarked
package org.youbei.scaffold;

import org.jspecify.annotations.NullMarked;
