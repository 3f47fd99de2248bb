package org.youbei.workspace.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** The lines in which two texts differ, as git finds them; blanks at the ends of lines do not count. */
public final class LineChanges {
    private LineChanges() {}

    /** A line that only one of the two texts has. */
    public record Line(Side side, String text) {}

    /** Which of two texts. */
    public enum Side {
        BEFORE,
        AFTER
    }

    /** Returns the lines that differ, in the order of the texts, those of before first where they stand at one place. */
    public static List<Line> between(List<String> before, List<String> after) {
        EditList edits = new HistogramDiff().diff(RawTextComparator.WS_IGNORE_TRAILING, raw(before), raw(after));
        List<Line> lines = new ArrayList<>();
        for (Edit edit : edits) {
            before.subList(edit.getBeginA(), edit.getEndA()).forEach(text -> lines.add(new Line(Side.BEFORE, text)));
            after.subList(edit.getBeginB(), edit.getEndB()).forEach(text -> lines.add(new Line(Side.AFTER, text)));
        }
        return lines;
    }

    /** No lines are no text, not one empty line. */
    private static RawText raw(List<String> lines) {
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }
}
