package org.youbei.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Says where a line may end: as Chinese composition wants it (no closing mark begins a line, no opening one ends it), never within a
 * number, a telephone number or a Latin word, and never between a number and what it counts.
 */
final class LineBreaker implements FSTextBreaker {
    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public int next() {
        int at = lines.next();
        while (at != BreakIterator.DONE && at < text.length() && at > 0 && joined(at)) {
            at = lines.next();
        }
        return at;
    }

    @Override
    public void setText(String text) {
        this.text = text;
        lines.setText(text);
    }

    private boolean joined(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return isWord(before) && (isWord(after) || Character.isIdeographic(after) && isDigit(before));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "-.:%+/_#@".indexOf(c) >= 0;
    }
}
