/** The command line: options to requests, results to streams and exit codes. */
@NullMarked
package org.youbei.cli;

import org.jspecify.annotations.NullMarked;
