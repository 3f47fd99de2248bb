/** Warnings as they arrive: CAP (OASIS Common Alerting Protocol), its wraps and its dialects, and what they mean for the places of a workspace. */
@NullMarked
package org.youbei.warning;

import org.jspecify.annotations.NullMarked;
