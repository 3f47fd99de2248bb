package org.youbei.card;

import java.util.ArrayList;
import java.util.List;

/**
 * How large the letters of a card are.
 *
 * @param points the body in points
 * @param phones how large telephone numbers are
 */
record Type(double points, Phones phones) {
    /** How large telephone numbers are. */
    enum Phones {
        /** At least 14 points (R-CARD-8). */
        LARGE,
        /** As large as the text around them. */
        TEXT
    }

    /** Returns what to try for a card, the best first: as large as possible, and rather small text than small numbers. */
    static List<Type> of(CardKind kind, CardSize size) {
        List<Type> types = new ArrayList<>();
        for (Phones phones : Phones.values()) {
            kind.types(size).forEach(points -> types.add(new Type(points, phones)));
        }
        return types;
    }
}
