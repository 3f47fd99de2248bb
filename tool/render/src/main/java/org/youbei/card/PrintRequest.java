package org.youbei.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How cards are to be printed.
 *
 * @param size their size
 * @param sheet what they are printed on
 * @param gutter between two cut edges, in millimetres
 * @param bleed beyond a cut edge, in millimetres
 * @param flip on which edge the printer turns the sheet for its back
 * @param copy what for
 * @param title the title of the document
 * @param language its language, BCP 47
 * @param time when the file was made, or null when nothing tells
 */
public record PrintRequest(
        CardSize size,
        Sheet sheet,
        double gutter,
        double bleed,
        Flip flip,
        Copy copy,
        String title,
        String language,
        @Nullable Instant time) {
    /** What the copies are for. */
    public enum Copy {
        USE,
        /** For a drill: each face says 【演练】. */
        DRILL
    }

    /** Which edge of a sheet a printer turns it on. */
    public enum Flip {
        LONG_EDGE,
        SHORT_EDGE
    }
}
