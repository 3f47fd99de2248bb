package org.youbei.test.architecture.seeded.site;

import org.youbei.test.architecture.seeded.card.Card;

/** Breaks the rule that outputs stand apart. */
final class UsesCards {
    Card card = new Card();
}
