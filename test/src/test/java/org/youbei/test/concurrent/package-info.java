/** Work on several threads. */
package org.youbei.test.concurrent;
