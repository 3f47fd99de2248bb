package org.youbei.card.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.youbei.model.OrganisationId;
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
        List<Organisation> units = deck.book().workspace().registers().organisations().stream()
                .filter(unit -> !unit.keyFor().isEmpty())
                .toList();
        Map<OrganisationId, Part> parts = parts(deck, units);
        return units.stream()
                .flatMap(unit -> card(deck, unit, Objects.requireNonNull(parts.get(unit.id()))).stream())
                .toList();
    }

    /**
     * What plans have for a unit.
     *
     * @param own its own plans that answer warnings of its events
     * @param asked what plans of others have it do, with the plan and its level
     */
    private record Part(List<Plan> own, List<Block.Item> asked) {}

    /** Goes through all plans once, whatever the number of units. */
    private static Map<OrganisationId, Part> parts(Deck deck, List<Organisation> units) {
        Map<OrganisationId, Part> parts = new HashMap<>();
        Map<String, Organisation> byId = new HashMap<>();
        for (Organisation unit : units) {
            parts.put(unit.id(), new Part(new ArrayList<>(), new ArrayList<>()));
            byId.put(unit.id().value(), unit);
        }
        for (Plan plan : deck.plans()) {
            Organisation owner = byId.get(plan.owner().id().value());
            if (owner != null && !colours(owner, plan).isEmpty()) {
                Objects.requireNonNull(parts.get(owner.id())).own().add(plan);
            }
            PlanWords says = new PlanWords(deck, plan);
            for (Operation.Response response : says.levels()) {
                for (Operation.Action action : PlanWords.actions(response)) {
                    Organisation doer =
                            action.by() == null ? null : byId.get(action.by().name());
                    if (doer != null && !doer.equals(owner)) {
                        Objects.requireNonNull(parts.get(doer.id())).asked().add(asked(says, plan, response, action));
                    }
                }
            }
        }
        return parts;
    }

    private static Block.Item asked(PlanWords says, Plan plan, Operation.Response response, Operation.Action action) {
        return Block.Item.call(
                says.within(action.within()),
                action.text(),
                plan.shortName() + " " + says.level(response.level()),
                List.of());
    }

    /** The card of a unit; none when no plan in force is its own or around it, for then there is nothing to date it by. */
    private static Optional<Card> card(Deck deck, Organisation unit, Part part) {
        PlaceCode home = unit.place() == null
                ? deck.book().config().jurisdiction().id()
                : unit.place().id();
        return part.own().stream().findFirst().or(() -> deck.general(home)).map(dated -> card(deck, unit, part, dated));
    }

    private static Card card(Deck deck, Organisation unit, Part part, Plan dated) {
        Words words = deck.words();
        List<Block> blocks = new ArrayList<>();
        Blocks to = Blocks.of(words, blocks).fact("key", deck.events(unit.keyFor()));
        if (!part.own().isEmpty()) {
            to.add("unit", "head", List.of(Blocks.heads(words, "signal", "do")))
                    .rows("unit", rows(deck, unit, part.own()));
        }
        to.add("asked", "times", part.asked())
                .add("ladder", "times", ladder(deck, unit))
                .calls("inside", inside(deck, part.own()))
                .calls("report", deck.calls(dated.forces().contacts()));
        String name = Deck.shortName(unit);
        return new Card(
                CardKind.UNIT,
                unit.id().value(),
                unit.id().value(),
                name,
                name.equals(unit.name()) ? "" : unit.name(),
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
