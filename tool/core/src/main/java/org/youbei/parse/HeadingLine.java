package org.youbei.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of Markdown that is a heading, cut into its parts (CommonMark 0.31.2, 4.2). It is cut by hand where a pattern would try every run of blanks again from
 * each of its places.
 *
 * @param depth 1 to 6
 * @param title the words, without the signs that may close the line and without the id
 * @param id the id typed at the end as <code>{#id}</code>, or null
 */
record HeadingLine(int depth, String title, @Nullable String id) {
    private static final Pattern FORM = Pattern.compile("^ {0,3}(#{1,6})(?:[ \\t](.*))?$");
    private static final Pattern ID = Pattern.compile("[^}\\s]*");
    private static final String ID_SIGN = "{#";

    /** Returns the heading of a line; empty for any other line. */
    static Optional<HeadingLine> of(String line) {
        Matcher form = FORM.matcher(line);
        if (!form.matches()) {
            return Optional.empty();
        }
        int depth = form.group(1).length();
        String title = form.group(2) == null ? "" : withoutClosing(form.group(2).strip());
        int start = title.endsWith("}") ? title.lastIndexOf(ID_SIGN) : -1;
        if (start < 0) {
            return Optional.of(new HeadingLine(depth, title, null));
        }
        String id = title.substring(start + ID_SIGN.length(), title.length() - 1);
        return Optional.of(
                ID.matcher(id).matches()
                        ? new HeadingLine(depth, title.substring(0, start).stripTrailing(), id)
                        : new HeadingLine(depth, title, null));
    }

    private static String withoutClosing(String title) {
        int end = title.length();
        while (end > 0 && title.charAt(end - 1) == '#') {
            end--;
        }
        boolean closes = end == 0 || " \t".indexOf(title.charAt(end - 1)) >= 0;
        return closes ? title.substring(0, end).stripTrailing() : title;
    }
}
