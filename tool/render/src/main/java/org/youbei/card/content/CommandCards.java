package org.youbei.card.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.html.Words;
import org.youbei.model.PersonId;
import org.youbei.model.Reference;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;

/** 指挥员明白卡: who commands, when each level starts and what comes first, whom to call (R-CARD-7). */
final class CommandCards implements CardSource {
    private static final int FIRST = 6;

    @Override
    public CardKind kind() {
        return CardKind.COMMAND;
    }

    @Override
    public List<Card> of(Deck deck) {
        return deck.plans().stream()
                .filter(plan -> !plan.operation().responses().isEmpty())
                .map(plan -> card(deck, plan))
                .toList();
    }

    private static Card card(Deck deck, Plan plan) {
        PlanWords says = new PlanWords(deck, plan);
        List<Block> blocks = new ArrayList<>();
        Blocks to = Blocks.of(deck.words(), blocks).add("command", "calls", structure(deck, plan));
        says.levels().forEach(response -> level(to, says, response, deck.words()));
        to.add("stops", "times", stops(deck.words(), says)).add("reports", "times", says.reports());
        contacts(to, deck, plan);
        return deck.plan(CardKind.COMMAND, plan, blocks);
    }

    static List<Block.Item> structure(Deck deck, Plan plan) {
        List<Block.Item> items = new ArrayList<>();
        for (Forces.CommandPost post : plan.forces().command()) {
            for (Reference<PersonId> holder : post.holders()) {
                deck.book()
                        .person(holder.id())
                        .map(person -> deck.person(
                                post.title(),
                                person,
                                post.holders().size() > 1
                                        ? deck.org(person.org().id())
                                        : ""))
                        .ifPresent(items::add);
            }
        }
        return items;
    }

    private static void level(Blocks to, PlanWords says, Operation.Response response, Words words) {
        List<Block.Item> items = new ArrayList<>();
        items.add(Block.Item.lead(
                words.of("card", "starts"), String.join(words.say("card.semi"), says.triggers(response))));
        items.add(Block.Item.lead(words.of("card", "decides"), says.doer(response.decidedBy())));
        items.removeIf(item -> item.text().isEmpty());
        List<Operation.Action> actions = PlanWords.actions(response);
        items.addAll(says.timed(actions.subList(0, Math.min(FIRST, actions.size()))));
        to.add("level-" + PlanWords.tone(response.level()), says.level(response.level()), "times", items);
    }

    /** Which stops each level orders, and by when. */
    private static List<Block.Item> stops(Words words, PlanWords says) {
        List<Block.Item> items = new ArrayList<>();
        for (Operation.Response response : says.levels()) {
            Map<String, Set<String>> byTime = new LinkedHashMap<>();
            for (String stop : says.stops()) {
                PlanWords.stops(response, stop)
                        .forEach(action -> byTime.computeIfAbsent(
                                        says.within(action.within()), time -> new LinkedHashSet<>())
                                .add(words.of("stop", stop)));
            }
            List<String> parts = new ArrayList<>();
            byTime.forEach((time, stops) -> parts.add(time + " " + says.list(List.copyOf(stops))));
            if (!parts.isEmpty()) {
                items.add(Block.Item.lead(
                        words.of(
                                "response.short",
                                String.valueOf(response.level().value())),
                        String.join(words.say("card.semi"), parts)));
            }
        }
        return items;
    }

    /** Duty phones first, two in a row; then the people who do not stand above as part of the command. */
    private static void contacts(Blocks to, Deck deck, Plan plan) {
        Set<String> above = new LinkedHashSet<>();
        plan.forces()
                .command()
                .forEach(post ->
                        post.holders().forEach(holder -> above.add(holder.id().value())));
        List<Block.Item> duty = new ArrayList<>();
        List<Block.Item> people = new ArrayList<>();
        plan.forces().contacts().forEach(contact -> {
            deck.book().organisation(contact.id()).flatMap(deck::duty).ifPresent(duty::add);
            deck.book()
                    .person(contact.id())
                    .filter(person -> !above.contains(person.id().value()))
                    .map(deck::person)
                    .ifPresent(people::add);
        });
        to.pairs("contacts", duty).add(duty.isEmpty() ? "contacts" : "people", "calls", people);
    }
}
