package org.youbei.site;

/**
 * A file of cards for a page to link.
 *
 * @param text the kind in words
 * @param url the PDF, from the root of the site
 * @param picture the picture of its first face, from the root of the site
 */
public record CardLink(String text, String url, String picture) {
    /** Returns the same for a page that is so far below the root. */
    CardLink below(String root) {
        return new CardLink(text, root + url, root + picture);
    }
}
