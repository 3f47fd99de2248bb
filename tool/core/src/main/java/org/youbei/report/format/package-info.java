/** Reports as text for the terminal, JSON for programs and CSV for tables. */
@NullMarked
package org.youbei.report.format;

import org.jspecify.annotations.NullMarked;
