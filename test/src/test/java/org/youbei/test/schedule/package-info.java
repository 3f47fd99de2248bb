/** The days of a year's drills. */
package org.youbei.test.schedule;
