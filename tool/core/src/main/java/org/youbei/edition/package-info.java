/** Editions: a smaller workspace made of a workspace, before anything is rendered. */
@NullMarked
package org.youbei.edition;

import org.jspecify.annotations.NullMarked;
