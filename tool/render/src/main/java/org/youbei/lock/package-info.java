/** The locked edition: every file of a site sealed with a pass phrase, and the page that opens them. */
@NullMarked
package org.youbei.lock;

import org.jspecify.annotations.NullMarked;
