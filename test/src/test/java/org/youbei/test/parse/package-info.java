/** Text cut into its parts, and the words of findings about it. */
package org.youbei.test.parse;
