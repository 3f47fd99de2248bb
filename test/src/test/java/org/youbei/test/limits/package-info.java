/** The worst that one file can be: it is read or refused, and in time. */
package org.youbei.test.limits;
