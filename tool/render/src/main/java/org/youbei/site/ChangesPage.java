package org.youbei.site;

import java.util.List;
import org.youbei.workspace.git.TextPieces;

/** What changed in a plan from one text to the next, the newest change first. */
record ChangesPage(Shell shell, String title, Link plan, String note, List<Step> steps) {
    /**
     * A change.
     *
     * @param id its anchor
     * @param newer the anchor of the next one, or empty
     * @param older that of the one before, or empty
     */
    record Step(
            String id,
            String date,
            String version,
            String subject,
            String from,
            String count,
            String newer,
            String older,
            List<Section> sections) {}

    /**
     * A section that differs.
     *
     * @param how added, removed or changed
     * @param url the section on the plan's page when it is still there, else empty
     * @param large why its words are not listed, or empty
     */
    record Section(String how, String word, String title, String url, String large, List<Line> lines) {}

    /** A line, or a few that were changed together. */
    record Line(List<Piece> pieces) {}

    /** A piece of a line: {@code same}, {@code gone} or {@code new}. */
    record Piece(String mark, String text) {
        static Piece of(TextPieces.Piece piece) {
            return new Piece(
                    switch (piece.mark()) {
                        case SAME -> "same";
                        case GONE -> "gone";
                        case NEW -> "new";
                    },
                    piece.text());
        }
    }
}
