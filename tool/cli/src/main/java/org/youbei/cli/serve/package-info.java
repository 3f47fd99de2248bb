/** The site of a workspace over http on this machine alone, made anew while its files change. */
@NullMarked
package org.youbei.cli.serve;

import org.jspecify.annotations.NullMarked;
