package org.youbei.html;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of Markdown read for its words alone. */
public final class MarkdownLine {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()\\s]*(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[([^\\[\\]#\\n]*)(?:#([^\\[\\]\\n]*))?]]");

    private MarkdownLine() {}

    /**
     * Returns a line without the signs of its markup.
     *
     * @param names the name of the entry that a cross-link leads to
     */
    public static String words(String line, UnaryOperator<String> names) {
        String text = line;
        if (text.indexOf('[') >= 0) {
            text = WIKI_LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(names.apply(link.group(1))));
            text = LINK.matcher(text).replaceAll("$1");
        }
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|' || c == '<' || c == '>') {
                words.append(' ');
            } else if (c != '*' && c != '`' && c != '\\' && c != '#') {
                words.append(c);
            }
        }
        return words.toString().strip();
    }
}
