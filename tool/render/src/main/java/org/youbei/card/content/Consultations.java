package org.youbei.card.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.html.Words;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;

/** 会商单 of a plan: who attends, what each reports, what is to be decided with the conditions the plan sets, and who signs. */
final class Consultations implements CardSource {
    private static final String BOX = "□";

    /** Villages and enterprises act on what was decided; they hold no consultation of member units. */
    private static final List<PlanLevel> OFFICES =
            List.of(PlanLevel.OVERALL, PlanLevel.SPECIAL, PlanLevel.DEPARTMENT, PlanLevel.TOWN);

    @Override
    public CardKind kind() {
        return CardKind.CONSULTATION;
    }

    @Override
    public List<Card> of(Deck deck) {
        return deck.plans().stream()
                .filter(plan -> OFFICES.contains(plan.level())
                        && !plan.operation().responses().isEmpty()
                        && !plan.forces().units().isEmpty())
                .map(plan -> card(deck, plan))
                .toList();
    }

    private static Card card(Deck deck, Plan plan) {
        Words words = deck.words();
        PlanWords says = new PlanWords(deck, plan);
        List<Block> blocks = new ArrayList<>();
        Blocks to = Blocks.of(words, blocks)
                .facts("meeting", blanks(words, "when", "where", "chair", "clerk"))
                .add("attend", "head", List.of(Blocks.heads(words, "who", "number", "came")))
                .rows("attend", attending(deck, plan))
                .add("reports-in", "head", List.of(Blocks.heads(words, "unit", "reports", "came", "said")))
                .rows("reports-in", units(deck, plan))
                .add("decide", "head", List.of(Blocks.heads(words, "decision", "grounds", "yes")))
                .rows("decide", levels(deck, says));
        if (!says.stops().isEmpty()) {
            to.add("stopping", "head", List.of(Blocks.heads(words, "stop", "scope-from", "yes")))
                    .rows("stopping", stops(deck, says));
        }
        to.facts("closing", blanks(words, "moving", "next", "decides", "signed"));
        return deck.plan(CardKind.CONSULTATION, plan, blocks);
    }

    /** Lines to write on. */
    private static List<Block.Item> blanks(Words words, String... facts) {
        List<Block.Item> items = new ArrayList<>();
        for (String fact : facts) {
            items.add(Block.Item.lead(words.of("card.fact", fact), words.say("card.blank")));
        }
        return items;
    }

    /** Each unit with its duties, which it reports on. */
    private static List<Block.Item> units(Deck deck, Plan plan) {
        List<Block.Item> rows = new ArrayList<>();
        for (Forces.Unit unit : plan.forces().units()) {
            String name = deck.org(unit.org().id());
            if (!name.isEmpty()) {
                rows.add(Block.Item.row(List.of(
                        Block.Cell.of(name),
                        Block.Cell.of(String.join(deck.words().say("card.semi"), unit.duties())),
                        Block.Cell.of(BOX),
                        Block.Cell.of(""))));
            }
        }
        return rows;
    }

    /** Those who hold posts, each once. */
    private static List<Block.Item> attending(Deck deck, Plan plan) {
        Map<String, Block.Item> rows = new LinkedHashMap<>();
        plan.forces()
                .command()
                .forEach(post -> post.holders()
                        .forEach(holder -> deck.call(post.title(), holder.id().value())
                                .ifPresent(call -> rows.putIfAbsent(holder.id().value(), attendant(call)))));
        return List.copyOf(rows.values());
    }

    private static Block.Item attendant(Block.Item call) {
        return Block.Item.row(List.of(
                Block.Cell.of(call.lead() + " " + call.text()),
                new Block.Cell(call.numbers(), ""),
                Block.Cell.of(BOX)));
    }

    /** The levels, the gravest first, each with what starts it and who decides; and that none is started. */
    private static List<Block.Item> levels(Deck deck, PlanWords says) {
        Words words = deck.words();
        List<Block.Item> rows = new ArrayList<>();
        for (Operation.Response response : says.levels()) {
            String decides = says.doer(response.decidedBy());
            List<String> level = decides.isEmpty()
                    ? List.of(says.level(response.level()))
                    : List.of(says.level(response.level()), words.fill("card.decidedby", decides));
            rows.add(Block.Item.row(List.of(
                    new Block.Cell(level, PlanWords.tone(response.level())),
                    new Block.Cell(says.triggers(response), ""),
                    Block.Cell.of(BOX))));
        }
        rows.add(Block.Item.row(
                List.of(Block.Cell.of(words.say("card.nostart")), Block.Cell.of(""), Block.Cell.of(BOX))));
        return rows;
    }

    private static List<Block.Item> stops(Deck deck, PlanWords says) {
        Words words = deck.words();
        List<Block.Item> rows = new ArrayList<>();
        for (String stop : says.stops()) {
            List<String> scopes = says.levels().stream()
                    .flatMap(response -> PlanWords.stops(response, stop).stream()
                            .map(action -> words.of(
                                            "response.short",
                                            String.valueOf(response.level().value())) + " " + action.text()))
                    .collect(Collectors.toList());
            rows.add(Block.Item.row(
                    List.of(Block.Cell.of(words.of("stop", stop)), new Block.Cell(scopes, ""), Block.Cell.of(BOX))));
        }
        return rows;
    }
}
