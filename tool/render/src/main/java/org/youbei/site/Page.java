package org.youbei.site;

/**
 * A page to be filled.
 *
 * @param path its path in the site
 * @param template the template's path below {@code templates/}
 * @param content the record that the template shows
 */
record Page(String path, String template, Record content) {}
