/** What is wrong, where, and what to type: findings, their codes and words, and a result that carries them. */
@NullMarked
package org.youbei.diagnostic;

import org.jspecify.annotations.NullMarked;
