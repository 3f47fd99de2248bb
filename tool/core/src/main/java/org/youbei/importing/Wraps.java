package org.youbei.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.youbei.importing.Block.Paragraph;

/** Joins the lines of a paragraph that the width of a page had cut: a long line without an end, and a line after it that begins nothing new. */
final class Wraps {
    private static final int SHORTEST = 22;
    private static final String ENDS = "。！？；：…”’）)】」》.;!?:—";
    private static final Pattern LABEL = Pattern.compile("^[^，。；、,]{1,12}[：:].*");
    private static final Pattern NAME = Pattern.compile(".*(?:预案|通知|办法|意见|规定|方案)");
    private static final Pattern BULLET = Pattern.compile("^[*·•●○■□◆◇▲△※—-].*");

    private Wraps() {}

    /** Returns the blocks with such lines joined. */
    static List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            Block last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last instanceof Paragraph open && block instanceof Paragraph next && isCut(open, next)) {
                joined.set(joined.size() - 1, join(open, next));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean isCut(Paragraph open, Paragraph next) {
        String text = open.text();
        String more = next.text();
        return next.at().number() == open.lastLine() + 1
                && text.length() > SHORTEST
                && text.length() + more.length() <= Line.LONGEST
                && !NAME.matcher(text).matches()
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && (Titles.isSentence(more) || more.length() > SHORTEST)
                && NumberToken.of(more).isEmpty()
                && !LABEL.matcher(more).matches()
                && !BULLET.matcher(more).matches();
    }

    private static Paragraph join(Paragraph open, Paragraph next) {
        String text = open.text();
        boolean words =
                isWord(text.charAt(text.length() - 1)) && isWord(next.text().charAt(0));
        Line at = open.at();
        return new Paragraph(
                new Line(at.number(), at.column(), text + (words ? " " : "") + next.text()), next.lastLine());
    }

    private static boolean isWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
