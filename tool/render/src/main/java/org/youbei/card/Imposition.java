package org.youbei.card;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How pieces lie on a sheet.
 *
 * @param width the sheet's width in millimetres, as it lies
 * @param height its height
 * @param columns how many pieces stand side by side
 * @param rows how many stand one below the other
 * @param pieceWidth the width of a piece, cut edge to cut edge
 * @param pieceHeight its height
 * @param gap between the cut edges of two pieces: the gutter and the bleed of both
 * @param flip on which edge the sheet is turned for its back
 */
record Imposition(
        double width,
        double height,
        int columns,
        int rows,
        double pieceWidth,
        double pieceHeight,
        double gap,
        PrintRequest.Flip flip) {
    /** What a printer cannot reach, and where crop marks stand, in millimetres. */
    static final double MARGIN = 7;

    /** Returns how to lay the most pieces on a sheet; with a margin for crop marks where that costs none. */
    static Imposition of(PrintRequest request) {
        CardSize size = request.size();
        Sheet sheet = request.sheet();
        PrintRequest.Flip flip = request.flip();
        double width = size.width() * size.panels();
        double height = size.height();
        if (sheet == Sheet.SINGLE || width > Math.max(sheet.width(), sheet.height())) {
            return new Imposition(width, height, 1, 1, width, height, 0, flip);
        }
        double gap = request.gutter() + 2 * request.bleed();
        @Nullable Imposition best = null;
        for (double margin : new double[] {MARGIN, 0}) {
            for (boolean upright : new boolean[] {true, false}) {
                double wide = upright ? sheet.width() : sheet.height();
                double high = upright ? sheet.height() : sheet.width();
                Imposition next = new Imposition(
                        wide,
                        high,
                        count(wide - 2 * margin, width, gap),
                        count(high - 2 * margin, height, gap),
                        width,
                        height,
                        gap,
                        flip);
                if (best == null || next.pieces() > best.pieces()) {
                    best = next;
                }
            }
        }
        return Objects.requireNonNull(best);
    }

    private static int count(double room, double piece, double gap) {
        return (int) Math.floor((room + gap + 0.001) / (piece + gap));
    }

    int pieces() {
        return columns * rows;
    }

    double left(int column) {
        return (width - columns * pieceWidth - (columns - 1) * gap) / 2 + column * (pieceWidth + gap);
    }

    double top(int row) {
        return (height - rows * pieceHeight - (rows - 1) * gap) / 2 + row * (pieceHeight + gap);
    }

    /** Returns the column on the back of the sheet that lies behind one on its front. */
    int columnBehind(int column) {
        return turnsSideways() ? columns - 1 - column : column;
    }

    /** Returns the row on the back of the sheet that lies behind one on its front. */
    int rowBehind(int row) {
        return turnsSideways() ? row : rows - 1 - row;
    }

    /** Whether left and right change places when the sheet is turned. */
    private boolean turnsSideways() {
        return (flip == PrintRequest.Flip.LONG_EDGE) == (height >= width);
    }
}
