package org.youbei.card.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.html.Words;
import org.youbei.model.Colour;
import org.youbei.model.PlanLevel;
import org.youbei.model.ResponseLevel;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Ladder;
import org.youbei.model.register.LadderAction;
import org.youbei.model.register.LadderStep;

/** 预警叫应卡: which warning means which level, whom the duty officer calls then, what to say, and room to tick off who answered. */
final class CallCards implements CardSource {
    @Override
    public CardKind kind() {
        return CardKind.CALL;
    }

    @Override
    public List<Card> of(Deck deck) {
        List<Card> cards = new ArrayList<>();
        for (Plan plan : deck.plans()) {
            List<Block.Item> called = called(deck, plan);
            if (!plan.operation().warnings().isEmpty() && !called.isEmpty()) {
                cards.add(card(deck, plan, called));
            }
        }
        return cards;
    }

    private static Card card(Deck deck, Plan plan, List<Block.Item> called) {
        Words words = deck.words();
        List<Block> blocks = new ArrayList<>();
        Blocks.of(words, blocks)
                .add("signals", "head", List.of(Blocks.heads(words, "signal", "level", "order", "first")))
                .rows("signals", signals(deck, plan))
                .add("script", "notes", script(deck, plan))
                .add("called", "head", List.of(Blocks.heads(words, "who", "number", "answered", "time")))
                .rows("called", called)
                .general("unanswered")
                .add("ladder", "times", ladder(deck, plan));
        return deck.plan(CardKind.CALL, plan, blocks);
    }

    /** The warnings by colour and level, the gravest first, with who decides and by when the first action is due. */
    private static List<Block.Item> signals(Deck deck, Plan plan) {
        PlanWords says = new PlanWords(deck, plan);
        Map<Colour, Map<ResponseLevel, Set<String>>> byColour = new EnumMap<>(Colour.class);
        plan.operation()
                .warnings()
                .forEach(link -> byColour.computeIfAbsent(link.on().colour(), colour -> new LinkedHashMap<>())
                        .computeIfAbsent(link.response(), level -> new LinkedHashSet<>())
                        .add(says.event(link.on())));
        List<Block.Item> rows = new ArrayList<>();
        byColour.forEach((colour, levels) ->
                levels.forEach((level, events) -> rows.add(signal(deck, says, colour, level, List.copyOf(events)))));
        return rows;
    }

    private static Block.Item signal(
            Deck deck, PlanWords says, Colour colour, ResponseLevel level, List<String> events) {
        List<Operation.Response> responses = says.levels().stream()
                .filter(response -> response.level().equals(level))
                .toList();
        List<String> decides = responses.stream()
                .map(response -> says.doer(response.decidedBy()))
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> first = responses.stream()
                .flatMap(response -> PlanWords.actions(response).stream().limit(1))
                .map(action -> says.within(action.within()))
                .toList();
        return Block.Item.row(List.of(
                new Block.Cell(List.of(deck.words().of("warning", colour.id()), says.list(events)), colour.id()),
                Block.Cell.of(says.level(level)),
                new Block.Cell(decides, ""),
                new Block.Cell(first, "")));
    }

    private static List<Block.Item> script(Deck deck, Plan plan) {
        String text =
                deck.words().fill("card.script", deck.org(plan.owner().id())).replace("{1}", plan.shortName());
        return text.lines().map(Block.Item::text).toList();
    }

    /** Those who hold posts, then the contacts of the plan, each once, with a box to tick and room for the time. */
    private static List<Block.Item> called(Deck deck, Plan plan) {
        Map<String, Block.Item> calls = new LinkedHashMap<>();
        plan.forces()
                .command()
                .forEach(post -> post.holders()
                        .forEach(holder -> deck.call(post.title(), holder.id().value())
                                .ifPresent(call -> calls.putIfAbsent(holder.id().value(), call))));
        plan.forces()
                .contacts()
                .forEach(contact -> deck.call("", contact.id().value())
                        .ifPresent(call -> calls.putIfAbsent(contact.id().value(), call)));
        return calls.values().stream().map(CallCards::row).toList();
    }

    private static Block.Item row(Block.Item call) {
        String about = call.lead().isEmpty() ? call.about() : call.lead();
        return Block.Item.row(List.of(
                Block.Cell.of(about.isEmpty() ? call.text() : call.text() + "  " + about),
                new Block.Cell(call.numbers(), ""),
                Block.Cell.of("□"),
                Block.Cell.of("")));
    }

    /** The steps of the ladder for the plan's events: what is watched, and whose turn it is. */
    private static List<Block.Item> ladder(Deck deck, Plan plan) {
        boolean isWide = plan.level() == PlanLevel.SPECIAL
                && plan.place().id().equals(deck.book().config().jurisdiction().id());
        if (!isWide || plan.events().isEmpty()) {
            return List.of();
        }
        return deck.book().workspace().registers().ladders().stream()
                .filter(ladder -> isFor(ladder, plan))
                .flatMap(ladder -> ladder.steps().stream())
                .map(step -> step(deck, step))
                .toList();
    }

    private static boolean isFor(Ladder ladder, Plan plan) {
        return ladder.events().stream()
                .anyMatch(event -> event.id().equals(plan.events().get(0).id()));
    }

    private static Block.Item step(Deck deck, LadderStep step) {
        String doers = step.actions().stream()
                .map(LadderAction::doer)
                .filter(doer -> doer != null)
                .flatMap(doer -> deck.book().entry(doer.id().value()).stream())
                .map(Deck::shortName)
                .distinct()
                .collect(Collectors.joining(deck.words().say("card.and")));
        String watch = step.watch() == null ? "" : step.watch();
        return Block.Item.call(step.label() == null ? step.id() : step.label(), watch, doers, List.of());
    }
}
