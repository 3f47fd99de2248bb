package org.youbei.card.content;

import java.util.ArrayList;
import java.util.List;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;

/** 岗位应急处置卡: what one post does, in steps, and whom it calls (生产安全事故应急预案管理办法 art. 19). */
final class PostCards implements CardSource {
    @Override
    public CardKind kind() {
        return CardKind.POST;
    }

    @Override
    public List<Card> of(Deck deck) {
        List<Card> cards = new ArrayList<>();
        for (Plan plan : deck.plans()) {
            for (Operation.PostCard post : plan.operation().posts()) {
                cards.add(card(deck, plan, post));
            }
        }
        return cards;
    }

    private static Card card(Deck deck, Plan plan, Operation.PostCard post) {
        List<Block> blocks = new ArrayList<>();
        Blocks.of(deck.words(), blocks)
                .fact("risks", String.join(deck.words().say("card.and"), post.risks()))
                .steps("steps", post.steps())
                .notes("cautions", post.cautions())
                .calls("calls", deck.calls(post.contacts()));
        String id = plan.id().value() + "#" + post.id();
        return new Card(
                CardKind.POST,
                id,
                plan.id().value(),
                post.title(),
                plan.shortName(),
                blocks,
                deck.provenance(plan),
                deck.keys(plan, List.of(id)),
                plan.source());
    }
}
