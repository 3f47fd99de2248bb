/** The benchmark: whole processes beside their peers. Not a test; run by the profile {@code bench}. */
package org.youbei.test.bench;
