package org.youbei.html;

/**
 * A paper of a drill for a page to link.
 *
 * @param kind its kind, e.g. {@code script}
 * @param title its title in words
 * @param page its page, from the root of the site
 * @param pdf the PDF, from the root of the site; empty when it cannot be printed
 */
public record PaperLink(String kind, String title, String page, String pdf) {
    /** Returns the same for a page that is so far below the root. */
    public PaperLink below(String root) {
        return new PaperLink(kind, title, root + page, pdf.isEmpty() ? "" : root + pdf);
    }
}
