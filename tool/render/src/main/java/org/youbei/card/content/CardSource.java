package org.youbei.card.content;

import java.util.List;
import org.youbei.card.Card;
import org.youbei.card.CardKind;

/** Fills the cards of one kind. */
interface CardSource {
    CardKind kind();

    /** Returns the cards in the order of the plans or registers that they come from. */
    List<Card> of(Deck deck);
}
