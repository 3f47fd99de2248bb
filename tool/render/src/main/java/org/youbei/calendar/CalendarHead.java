package org.youbei.calendar;

/**
 * What a calendar says of itself and of each event.
 *
 * @param domain what makes its ids differ from those of other workspaces
 * @param stamp when it was made, {@code 20260520T000000Z}
 */
record CalendarHead(String title, String domain, String stamp) {}
