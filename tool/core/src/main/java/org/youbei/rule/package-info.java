/** Rules of law as data, and one class for each kind of check: what the law asks of each plan, and what is missing, late or stale. */
@NullMarked
package org.youbei.rule;

import org.jspecify.annotations.NullMarked;
