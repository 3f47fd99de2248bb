/** What each edition of a workspace holds. */
package org.youbei.test.edition;
