/** The whole tool as calls: a request in, a result out. The command line and tests use nothing below it. */
@NullMarked
package org.youbei.toolchain;

import org.jspecify.annotations.NullMarked;
