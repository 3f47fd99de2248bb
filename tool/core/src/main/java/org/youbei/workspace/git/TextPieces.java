package org.youbei.workspace.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** What of a text stayed, went and came, by characters and words: a paragraph of Chinese is one line, and one figure in it may be all that changed. */
public final class TextPieces {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]+|\\X");

    /** Longer texts are shown whole, before and after; so is one that has nothing on the other side. */
    private static final int MOST_TOKENS = 4_000;

    /** Texts that have less in common are shown whole: what is left of one between the other reads like neither. */
    private static final double LEAST_COMMON = 0.4;

    private TextPieces() {}

    /** What became of a piece. */
    public enum Mark {
        SAME,
        GONE,
        NEW
    }

    /** A piece of a text. */
    public record Piece(Mark mark, String text) {}

    /** Returns the pieces of two texts in their order, what is gone before what is new. */
    public static List<Piece> between(String before, String after) {
        List<String> were = tokens(before);
        List<String> are = tokens(after);
        if (before.isEmpty() || after.isEmpty() || were.size() > MOST_TOKENS || are.size() > MOST_TOKENS) {
            return whole(before, after);
        }
        List<Piece> pieces = pieces(were, are);
        int common = pieces.stream()
                .filter(piece -> piece.mark() == Mark.SAME)
                .mapToInt(piece -> piece.text().length())
                .sum();
        return common < LEAST_COMMON * Math.max(before.length(), after.length()) ? whole(before, after) : pieces;
    }

    private static List<Piece> pieces(List<String> were, List<String> are) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Edit edit : MyersDiff.INSTANCE.diff(RawTextComparator.DEFAULT, raw(were), raw(are))) {
            add(pieces, Mark.SAME, are.subList(at, edit.getBeginB()));
            add(pieces, Mark.GONE, were.subList(edit.getBeginA(), edit.getEndA()));
            add(pieces, Mark.NEW, are.subList(edit.getBeginB(), edit.getEndB()));
            at = edit.getEndB();
        }
        add(pieces, Mark.SAME, are.subList(at, are.size()));
        return pieces;
    }

    private static List<Piece> whole(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Mark.GONE, List.of(before));
        add(pieces, Mark.NEW, List.of(after));
        return pieces;
    }

    private static void add(List<Piece> pieces, Mark mark, List<String> tokens) {
        String text = String.join("", tokens);
        if (!text.isEmpty()) {
            pieces.add(new Piece(mark, text));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Each token as a line; the end of a line is no line of its own. */
    private static RawText raw(List<String> tokens) {
        StringBuilder lines = new StringBuilder();
        tokens.forEach(token -> lines.append(token.replace('\n', '\u0001')).append('\n'));
        return new RawText(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
