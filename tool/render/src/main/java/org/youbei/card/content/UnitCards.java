package org.youbei.card.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.html.Words;
import org.youbei.model.Colour;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Ladder;
import org.youbei.model.register.LadderAction;
import org.youbei.model.register.LadderStep;
import org.youbei.model.register.Organisation;

/** 重点防御单位预警响应卡: what a key unit does at each colour by its own plan, and what other plans and ladders have it do. */
final class UnitCards implements CardSource {
    @Override
    public CardKind kind() {
        return CardKind.UNIT;
    }

    @Override
    public List<Card> of(Deck deck) {
        return deck.book().workspace().registers().organisations().stream()
                .filter(unit -> !unit.keyFor().isEmpty())
                .flatMap(unit -> card(deck, unit).stream())
                .toList();
    }

    /** The card of a unit; none when no plan in force is its own or around it, for then there is nothing to date it by. */
    private static Optional<Card> card(Deck deck, Organisation unit) {
        List<Plan> own = deck.plans().stream()
                .filter(plan -> plan.owner().id().equals(unit.id()))
                .filter(plan -> !colours(unit, plan).isEmpty())
                .toList();
        PlaceCode home = unit.place() == null
                ? deck.book().config().jurisdiction().id()
                : unit.place().id();
        Optional<Plan> plan = own.stream().findFirst().or(() -> deck.general(home));
        return plan.map(dated -> card(deck, unit, own, dated));
    }

    private static Card card(Deck deck, Organisation unit, List<Plan> own, Plan dated) {
        Words words = deck.words();
        List<Block> blocks = new ArrayList<>();
        Blocks.of(words, blocks)
                .fact("key", deck.events(unit.keyFor()))
                .add("unit", "head", List.of(Blocks.heads(words, "signal", "do")))
                .rows("unit", rows(deck, unit, own))
                .add("asked", "times", asked(deck, unit))
                .add("ladder", "times", ladder(deck, unit))
                .calls("inside", inside(deck, own))
                .calls("report", deck.calls(dated.forces().contacts()));
        if (own.isEmpty()) {
            blocks.removeIf(block -> block.id().equals("unit"));
        }
        return new Card(
                CardKind.UNIT,
                unit.id().value(),
                unit.id().value(),
                Deck.shortName(unit),
                Deck.shortName(unit).equals(unit.name()) ? "" : unit.name(),
                blocks,
                deck.provenance(dated),
                deck.keys(dated, List.of(unit.id().value())),
                unit.source());
    }

    private static Map<Colour, List<Operation.WarningLink>> colours(Organisation unit, Plan plan) {
        Map<Colour, List<Operation.WarningLink>> byColour = new EnumMap<>(Colour.class);
        plan.operation().warnings().stream()
                .filter(link -> isKey(unit, link.on().event().id()))
                .forEach(link -> byColour.computeIfAbsent(link.on().colour(), colour -> new ArrayList<>())
                        .add(link));
        return byColour;
    }

    private static boolean isKey(Organisation unit, EventId event) {
        return unit.keyFor().stream().anyMatch(key -> key.id().equals(event));
    }

    /** The gravest colour first: its events, the level by the unit's own plan, and each action with its time and who does it. */
    private static List<Block.Item> rows(Deck deck, Organisation unit, List<Plan> own) {
        List<Block.Item> rows = new ArrayList<>();
        for (Plan plan : own) {
            PlanWords says = new PlanWords(deck, plan);
            colours(unit, plan).forEach((colour, links) -> {
                Set<String> events = new LinkedHashSet<>();
                links.forEach(link -> events.add(says.event(link.on())));
                rows.add(Block.Item.row(List.of(
                        new Block.Cell(signal(deck, says, colour, events, links), colour.id()),
                        new Block.Cell(actions(deck, says, links), ""))));
            });
        }
        return rows;
    }

    private static List<String> signal(
            Deck deck, PlanWords says, Colour colour, Set<String> events, List<Operation.WarningLink> links) {
        String levels = links.stream()
                .map(Operation.WarningLink::response)
                .distinct()
                .map(says::level)
                .collect(Collectors.joining(deck.words().say("card.and")));
        return List.of(deck.words().of("warning", colour.id()), says.list(List.copyOf(events)), levels);
    }

    private static List<String> actions(Deck deck, PlanWords says, List<Operation.WarningLink> links) {
        return says.levels().stream()
                .filter(response ->
                        links.stream().anyMatch(link -> link.response().equals(response.level())))
                .flatMap(response -> PlanWords.actions(response).stream())
                .map(action -> line(deck, says, action))
                .toList();
    }

    private static String line(Deck deck, PlanWords says, Operation.Action action) {
        String by = says.doer(action.by());
        return says.within(action.within()) + " " + action.text()
                + (by.isEmpty() ? "" : deck.words().fill("card.paren", by));
    }

    /** What plans of others have the unit do, with the plan and its level. */
    private static List<Block.Item> asked(Deck deck, Organisation unit) {
        List<Block.Item> items = new ArrayList<>();
        for (Plan plan : deck.plans()) {
            if (!plan.owner().id().equals(unit.id())) {
                PlanWords says = new PlanWords(deck, plan);
                for (Operation.Response response : says.levels()) {
                    PlanWords.actions(response).stream()
                            .filter(action -> action.by() != null
                                    && action.by().name().equals(unit.id().value()))
                            .forEach(action -> items.add(Block.Item.call(
                                    says.within(action.within()),
                                    action.text(),
                                    plan.shortName() + " " + says.level(response.level()),
                                    List.of())));
                }
            }
        }
        return items;
    }

    private static List<Block.Item> ladder(Deck deck, Organisation unit) {
        return deck.book().workspace().registers().ladders().stream()
                .filter(ladder -> ladder.events().stream().anyMatch(event -> isKey(unit, event.id())))
                .flatMap(ladder -> ladder.steps().stream().flatMap(step -> steps(deck, unit, ladder, step)))
                .toList();
    }

    private static Stream<Block.Item> steps(Deck deck, Organisation unit, Ladder ladder, LadderStep step) {
        return step.actions().stream()
                .filter(action -> action.doer() != null
                        && action.doer().id().value().equals(unit.id().value()))
                .map(action -> Block.Item.call(
                        step.label() == null ? step.id() : step.label(),
                        timed(deck, action),
                        ladder.title(),
                        List.of()));
    }

    private static String timed(Deck deck, LadderAction action) {
        return action.within() == null
                ? action.text()
                : action.text() + deck.words().fill("card.paren", deck.words().within(action.within()));
    }

    /** Those who hold the posts of the unit's own plan. */
    private static List<Block.Item> inside(Deck deck, List<Plan> own) {
        List<Block.Item> calls = new ArrayList<>();
        own.stream()
                .limit(1)
                .flatMap(plan -> plan.forces().command().stream())
                .forEach((Forces.CommandPost post) -> post.holders()
                        .forEach(holder ->
                                deck.call(post.title(), holder.id().value()).ifPresent(calls::add)));
        return calls;
    }
}
