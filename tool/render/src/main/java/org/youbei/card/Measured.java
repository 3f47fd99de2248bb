package org.youbei.card;

import java.util.List;

/**
 * How large the pieces of a card are, in millimetres.
 *
 * @param header the height of the first face's header
 * @param back the height of the other faces' header
 * @param footer the height of the footer
 * @param above what stands between a header and the first piece of a face
 * @param frame how far header or footer stick out to the right; zero or less when they do not
 * @param atoms the pieces between, in their order
 */
record Measured(double header, double back, double footer, double above, double frame, List<Extent> atoms) {
    /**
     * Where a piece stands.
     *
     * @param top how far below the header it begins
     * @param bottom where it ends
     * @param excess how far it sticks out to the right; zero or less when it does not
     */
    record Extent(double top, double bottom, double excess) {}
}
