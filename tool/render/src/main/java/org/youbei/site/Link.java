package org.youbei.site;

/**
 * A link as it stands on a page.
 *
 * @param url the address from the page, empty when there is nothing to go to
 */
public record Link(String text, String url) {}
