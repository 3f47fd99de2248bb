package org.youbei.card.content;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.html.Words;
import org.youbei.link.PlanBook;

/** All cards of an edition. */
public final class CardDeck {
    private static final List<CardSource> SOURCES = List.of(
            new CommandCards(),
            new PostCards(),
            new TeamCards(),
            HazardCards.floodHousehold(),
            HazardCards.geoHousehold(),
            HazardCards.geoWork(),
            new CallCards(),
            new UnitCards(),
            new Consultations(),
            new StopSheets(),
            new PhoneLists(),
            new VillagePacks(),
            new Briefs(),
            new Posters());

    private final Deck deck;

    /**
     * Makes the deck of a plan book: that of an edition, so that nothing it hides can reach a card.
     *
     * @param publicBodies the body of a file as the public may read it, whatever the edition
     */
    public CardDeck(PlanBook book, UnaryOperator<String> publicBodies, Words words, Stamp stamp) {
        this.deck = new Deck(book, publicBodies, words, stamp);
    }

    /** Returns the cards of a kind. */
    public List<Card> of(CardKind kind) {
        return SOURCES.stream()
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.of(deck).stream())
                .toList();
    }

    /** Returns those cards of a kind that belong to one of these entries; all when none is named. */
    public List<Card> of(CardKind kind, List<String> ids) {
        Stream<Card> cards = of(kind).stream();
        return (ids.isEmpty()
                        ? cards
                        : cards.filter(card -> card.keys().stream().anyMatch(ids::contains)))
                .toList();
    }
}
