/** What is sealed, how it opens, and what opens it. */
package org.youbei.test.lock;
