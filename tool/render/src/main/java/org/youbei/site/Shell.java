package org.youbei.site;

import java.util.List;
import java.util.Map;
import org.youbei.html.Html;

/**
 * What every page has around its content.
 *
 * @param title the page's title
 * @param root the way from the page to the site's root: empty or {@code ../}
 * @param here the page's path in the site
 * @param words the words of the site's language by key
 * @param masthead what stands above the content
 * @param footer what stands below it
 * @param calls the duty phones
 * @param trail the way to the page from the home page
 */
record Shell(
        String title,
        String root,
        String here,
        String lang,
        String siteTitle,
        Map<String, String> words,
        Html masthead,
        Html footer,
        List<Call> calls,
        List<Link> trail) {
    /**
     * Where the page comes from.
     *
     * @param edition the word for its edition
     * @param commit the commit it was made from, or the word for none
     * @param built the date of that commit, empty when unknown
     */
    record Provenance(String edition, String commit, String built) {}

    /**
     * A number to tap.
     *
     * @param label what kind of number it is
     * @param text the number for the eye
     * @param tel the number for the {@code tel:} link
     */
    record Dial(String label, String text, String tel) {}

    /**
     * Whom to call.
     *
     * @param about the post and organisation
     * @param verified when the numbers were confirmed, ISO date, or empty
     */
    record Call(String name, String about, String url, List<Dial> numbers, String verified) {}
}
