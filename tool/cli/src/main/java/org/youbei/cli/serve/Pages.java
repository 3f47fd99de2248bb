package org.youbei.cli.serve;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What served pages have besides what was built. No script stands in them, for their policy allows none: all is attributes of an element. */
final class Pages {
    private static final String END = "</body>";
    private static final Pattern ASSET =
            Pattern.compile("((?:src|href)=\"(?:\\.\\./)*)(assets/[\\w.-]+\\.(?:js|css))\"");

    private Pages() {}

    /** Returns what is put into a page: the script that asks whether it changed, with what it must know. */
    static String insertion(String script, String path, String mark, String trouble) {
        return "<script src=\"" + script + "\" data-path=\"" + escaped(path) + "\" data-mark=\"" + mark
                + "\" data-trouble=\"" + escaped(trouble) + "\"></script>";
    }

    /** Returns a page with that at its end. */
    static String with(String page, String insertion) {
        int end = page.lastIndexOf(END);
        return end < 0 ? page + insertion : page.substring(0, end) + insertion + page.substring(end);
    }

    /** Returns a page whose scripts and styles have addresses that change when they do, so that a browser need not load them each time. */
    static String dated(String page, UnaryOperator<String> sums) {
        return ASSET.matcher(page)
                .replaceAll(asset -> Matcher.quoteReplacement(
                        asset.group(1) + asset.group(2) + "?" + sums.apply(asset.group(2)) + "\""));
    }

    /** Returns a page that has nothing but that, where the site has none. */
    static String bare(String language, String title, String insertion) {
        return "<!doctype html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(title) + "</title></head><body><p>" + escaped(title) + "</p>" + insertion
                + "</body></html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
