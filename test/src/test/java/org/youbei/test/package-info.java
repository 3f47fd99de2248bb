/** What several areas of tests share. */
package org.youbei.test;
