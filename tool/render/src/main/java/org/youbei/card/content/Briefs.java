package org.youbei.card.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.html.Words;
import org.youbei.model.Phone;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;

/** 简本: what the public has to know of a plan, with the numbers that the workspace makes public and no others. */
final class Briefs implements CardSource {
    private static final List<String> EMERGENCY = List.of("110", "119", "120");

    @Override
    public CardKind kind() {
        return CardKind.BRIEF;
    }

    @Override
    public List<Card> of(Deck deck) {
        return deck.plans().stream()
                .filter(plan -> !plan.operation().responses().isEmpty())
                .map(plan -> card(deck, plan))
                .toList();
    }

    private static Card card(Deck deck, Plan plan) {
        Words words = deck.words();
        PlanWords says = new PlanWords(deck, plan);
        List<Block> blocks = new ArrayList<>();
        String purpose = Purpose.of(deck, plan);
        Blocks to = Blocks.of(words, blocks)
                .notes("purpose", purpose.isEmpty() ? List.of() : List.of(purpose))
                .add(
                        "scope",
                        "times",
                        Stream.of(
                                        Block.Item.lead(words.of("card.fact", "events"), deck.events(plan.events())),
                                        Block.Item.lead(
                                                words.of("card.fact", "place"),
                                                deck.place(plan.place().id())),
                                        Block.Item.lead(
                                                words.of("card.fact", "owner"),
                                                deck.org(plan.owner().id())))
                                .filter(item -> !item.text().isEmpty())
                                .toList());
        says.levels().forEach(response -> level(to, says, response, words));
        to.general("citizens").add("shelters", "calls", shelters(deck, plan)).pairs("public", phones(deck));
        return deck.plan(CardKind.BRIEF, plan, blocks);
    }

    /** When a level starts, and what it stops. */
    private static void level(Blocks to, PlanWords says, Operation.Response response, Words words) {
        List<Block.Item> items = new ArrayList<>();
        List<String> triggers = says.triggers(response);
        if (!triggers.isEmpty()) {
            items.add(Block.Item.lead(words.of("card", "starts"), String.join(words.say("card.semi"), triggers)));
        }
        says.stops()
                .forEach(stop -> PlanWords.stops(response, stop)
                        .forEach(action -> items.add(Block.Item.lead(words.of("stop", stop), action.text()))));
        to.add("level-" + PlanWords.tone(response.level()), says.level(response.level()), "times", items);
    }

    /** Where the people of the plan's place go: names and addresses, no numbers. */
    private static List<Block.Item> shelters(Deck deck, Plan plan) {
        return plan.forces().shelters().stream()
                .flatMap(shelter -> deck.book().shelter(shelter.id()).stream())
                .map(shelter -> Block.Item.call(
                        "", shelter.name(), Objects.requireNonNullElse(shelter.address(), ""), List.of()))
                .toList();
    }

    private static List<Block.Item> phones(Deck deck) {
        List<Block.Item> phones = new ArrayList<>();
        EMERGENCY.forEach(number ->
                phones.add(Block.Item.call("", deck.words().of("card.emergency", number), "", List.of(number))));
        for (Phone phone : deck.book().config().publicPhones()) {
            phones.add(Block.Item.call("", owner(deck, phone), "", List.of(phone.text())));
        }
        return phones;
    }

    private static String owner(Deck deck, Phone phone) {
        return deck.book().workspace().registers().organisations().stream()
                .filter(organisation -> isOf(organisation, phone))
                .findFirst()
                .map(Deck::shortName)
                .orElse(deck.words().say("card.hotline"));
    }

    private static boolean isOf(Organisation organisation, Phone phone) {
        return organisation.duty() != null && organisation.duty().digits().equals(phone.digits());
    }
}
