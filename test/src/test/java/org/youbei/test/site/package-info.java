/** The sample's site: its files, and what a browser makes of them. */
package org.youbei.test.site;
