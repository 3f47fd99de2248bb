package org.youbei.card.content;

import java.util.ArrayList;
import java.util.List;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.html.Words;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.situation.Doer;

/** 五停: what each level of a plan stops, how soon, by whose order and whose hand, and when it opens again. */
final class StopSheets implements CardSource {
    @Override
    public CardKind kind() {
        return CardKind.STOP;
    }

    @Override
    public List<Card> of(Deck deck) {
        List<Card> cards = new ArrayList<>();
        for (Plan plan : deck.plans()) {
            PlanWords says = new PlanWords(deck, plan);
            if (!says.stops().isEmpty()) {
                List<Block> blocks = new ArrayList<>();
                Blocks to = Blocks.of(deck.words(), blocks)
                        .add(
                                "stop",
                                "",
                                "head",
                                List.of(Blocks.heads(deck.words(), "level", "scope", "order", "executor", "lift")));
                says.stops()
                        .forEach(stop -> to.add("stop", deck.words().of("stop", stop), "grid", rows(deck, says, stop)));
                cards.add(deck.plan(CardKind.STOP, plan, blocks));
            }
        }
        return cards;
    }

    private static List<Block.Item> rows(Deck deck, PlanWords says, String stop) {
        List<Block.Item> rows = new ArrayList<>();
        for (Operation.Response response : says.levels()) {
            for (Operation.Action action : PlanWords.stops(response, stop)) {
                rows.add(Block.Item.row(List.of(
                        new Block.Cell(List.of(level(deck.words(), response)), PlanWords.tone(response.level())),
                        Block.Cell.of(action.text()),
                        new Block.Cell(lines(says.within(action.within()), says.doer(response.decidedBy())), ""),
                        new Block.Cell(executor(deck, says, action), ""),
                        new Block.Cell(lift(deck.words(), says, action), ""))));
            }
        }
        return rows;
    }

    private static String level(Words words, Operation.Response response) {
        return words.of("response.short", String.valueOf(response.level().value()));
    }

    private static List<String> executor(Deck deck, PlanWords says, Operation.Action action) {
        Doer doer = says.who(action.by());
        List<String> lines = new ArrayList<>(lines(says.doer(action.by())));
        doer.contacts().forEach(id -> deck.call("", id).ifPresent(call -> lines.addAll(call.numbers())));
        return lines;
    }

    private static List<String> lift(Words words, PlanWords says, Operation.Action action) {
        Operation.Lift lift = action.lift();
        if (lift == null || lift.when() == null) {
            return List.of();
        }
        String by = says.doer(lift.by());
        return List.of(by.isEmpty() ? lift.when() : lift.when() + words.fill("lift.by", by));
    }

    private static List<String> lines(String... lines) {
        return List.of(lines).stream().filter(line -> !line.isEmpty()).toList();
    }
}
