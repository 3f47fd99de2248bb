package org.youbei.card.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.distribution.HazardPlans;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;

/** Cards of risk points, each from the entry of its point; the plan behind it is the one that the list of cards names. */
final class HazardCards implements CardSource {
    private final CardKind kind;
    private final Choice choice;
    private final Filling filling;

    private HazardCards(CardKind kind, Choice choice, Filling filling) {
        this.kind = kind;
        this.choice = choice;
        this.filling = filling;
    }

    /** Says of which risk points there are cards. */
    private interface Choice {
        boolean includes(Hazard hazard);
    }

    /** Puts the blocks of a card. */
    private interface Filling {
        void fill(Blocks to, HazardWords says);
    }

    /** 防汛避险转移明白卡: when a household leaves, at which signal, by which way, to where (R-CARD-4, R-CARD-5). */
    static HazardCards floodHousehold() {
        return new HazardCards(
                CardKind.FLOOD_HOUSEHOLD,
                hazard -> isOfHouseholds(hazard, org.youbei.distribution.CardKind.FLOOD_HOUSEHOLD),
                FloodHousehold::fill);
    }

    /** 地质灾害防灾避险明白卡 (R-CARD-2). */
    static HazardCards geoHousehold() {
        return new HazardCards(
                CardKind.GEO_HOUSEHOLD,
                hazard -> isOfHouseholds(hazard, org.youbei.distribution.CardKind.GEO_HOUSEHOLD),
                GeoHousehold::fill);
    }

    /** 地质灾害防灾工作明白卡: goes to those responsible for a point (R-CARD-3). */
    static HazardCards geoWork() {
        return new HazardCards(CardKind.GEO_WORK, org.youbei.distribution.CardKind::isGeological, GeoWork::fill);
    }

    private static boolean isOfHouseholds(Hazard hazard, org.youbei.distribution.CardKind kind) {
        return org.youbei.distribution.CardKind.ofHouseholds(hazard).equals(Optional.of(kind));
    }

    @Override
    public CardKind kind() {
        return kind;
    }

    @Override
    public List<Card> of(Deck deck) {
        HazardPlans plans = HazardPlans.of(deck.book());
        List<Card> cards = new ArrayList<>();
        for (Hazard hazard : deck.book().workspace().registers().hazards()) {
            if (choice.includes(hazard)) {
                plans.of(hazard).ifPresent(plan -> cards.add(card(deck, hazard, plan)));
            }
        }
        return cards;
    }

    private Card card(Deck deck, Hazard hazard, Plan plan) {
        HazardWords says = new HazardWords(deck, hazard);
        List<Block> blocks = new ArrayList<>();
        filling.fill(Blocks.of(deck.words(), blocks), says);
        return new Card(
                kind,
                hazard.id().value(),
                hazard.place().id().value(),
                hazard.name(),
                says.about(),
                blocks,
                deck.provenance(plan),
                keys(deck, hazard, plan),
                hazard.source());
    }

    private static List<String> keys(Deck deck, Hazard hazard, Plan plan) {
        List<String> keys = new ArrayList<>(List.of(
                hazard.id().value(), plan.id().value(), plan.owner().id().value()));
        deck.book().around(hazard.place().id()).forEach(place -> keys.add(place.value()));
        hazard.responsible().forEach(person -> keys.add(person.id().value()));
        return keys;
    }
}
