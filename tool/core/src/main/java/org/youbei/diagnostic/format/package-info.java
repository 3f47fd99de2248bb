/** Findings as text, JSON, SARIF, GitHub annotations and JUnit. */
@NullMarked
package org.youbei.diagnostic.format;

import org.jspecify.annotations.NullMarked;
