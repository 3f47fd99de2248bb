/** Reports: figures equal to a count by hand, and what the command writes. */
package org.youbei.test.situation;
