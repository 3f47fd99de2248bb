/** Drills and due dates as calendars (RFC 5545), written octet by octet. */
@NullMarked
package org.youbei.calendar;

import org.jspecify.annotations.NullMarked;
