package org.youbei.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text as Markdown that shows exactly this text. */
final class MarkdownText {
    private static final Pattern ORDERED = Pattern.compile("^(\\d{1,9})([.)])(?=[\\s\\p{Z}]|$)");
    private static final String OPENERS = "-+=:!@";

    private MarkdownText() {}

    /** Returns text that stands behind other text in its line. */
    static String inline(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                // References, not backslashes: a reader of the raw text takes a bracket for a link, and an angle for a
                // tag, whatever stands before it.
                case '[' -> escaped.append("&#91;");
                case ']' -> escaped.append("&#93;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '\\', '*', '_', '`', '#', '|', '~', '{', '}' ->
                    escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Returns text as a paragraph of one line. */
    static String paragraph(String text) {
        String inline = inline(text);
        Matcher ordered = ORDERED.matcher(inline);
        if (ordered.find()) {
            return ordered.replaceFirst("$1\\\\$2");
        }
        return !inline.isEmpty() && OPENERS.indexOf(inline.charAt(0)) >= 0 ? "\\" + inline : inline;
    }
}
