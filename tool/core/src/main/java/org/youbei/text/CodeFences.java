package org.youbei.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The code fences of a Markdown text, followed line by line (CommonMark 4.5). */
public final class CodeFences {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,})(.*)$");

    private @Nullable String open;

    /** Returns whether the next line would be code. */
    public boolean isOpen() {
        return open != null;
    }

    /** Takes the next line; returns whether it is a fence or code. Inline code that begins with three backticks is neither. */
    public boolean take(String line) {
        if (open == null && line.indexOf('`') < 0 && line.indexOf('~') < 0) {
            return false;
        }
        Matcher fence = FENCE.matcher(line);
        boolean found = fence.matches();
        if (open != null) {
            if (found && fence.group(1).startsWith(open) && fence.group(2).isBlank()) {
                open = null;
            }
            return true;
        }
        if (!found || fence.group(1).charAt(0) == '`' && fence.group(2).indexOf('`') >= 0) {
            return false;
        }
        open = fence.group(1);
        return true;
    }
}
