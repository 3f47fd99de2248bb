package org.youbei.site;

/** What the page that stores the site shows: its frame and words; the rest is found out in the browser. */
record OfflinePage(Shell shell) {}
