package org.youbei.card.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.html.Words;
import org.youbei.model.PlaceKind;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Place;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Team;

/** 村级包: all that a village has to know on one sheet: who answers for what, the risk points, shelters, helpers, and what comes first at each level. */
final class VillagePacks implements CardSource {
    private static final int FIRST = 3;

    @Override
    public CardKind kind() {
        return CardKind.VILLAGE;
    }

    @Override
    public List<Card> of(Deck deck) {
        List<Card> cards = new ArrayList<>();
        for (Plan plan : deck.plans()) {
            if (plan.level() == PlanLevel.VILLAGE) {
                deck.book()
                        .place(plan.place().id())
                        .filter(place -> place.kind() == PlaceKind.VILLAGE)
                        .ifPresent(place -> cards.add(card(deck, plan, place)));
            }
        }
        return cards;
    }

    private static Card card(Deck deck, Plan plan, Place place) {
        List<Block> blocks = new ArrayList<>();
        List<Hazard> hazards = hazards(deck, plan, place);
        Blocks to = Blocks.of(deck.words(), blocks).add("command", "calls", command(deck, plan));
        if (!hazards.isEmpty()) {
            to.add(
                            "hazards",
                            "head",
                            List.of(Blocks.heads(deck.words(), "point", "trigger", "signal", "route", "responsible")))
                    .rows(
                            "hazards",
                            hazards.stream().map(hazard -> row(deck, hazard)).toList());
        }
        to.add("shelters", "calls", shelters(deck, plan, hazards))
                .add("teams", "calls", teams(deck, plan))
                .add("equipment", "calls", equipment(deck, place));
        PlanWords says = new PlanWords(deck, plan);
        says.levels().forEach(response -> level(to, says, response, deck.words()));
        List<String> keys = deck.keys(plan, List.of());
        return new Card(
                CardKind.VILLAGE,
                plan.id().value(),
                place.id().value(),
                place.name(),
                plan.title(),
                blocks,
                deck.provenance(plan),
                keys,
                plan.source());
    }

    private static List<Block.Item> command(Deck deck, Plan plan) {
        List<Block.Item> items = new ArrayList<>(CommandCards.structure(deck, plan));
        Stream.concat(
                        Stream.of(plan.owner().id().value()),
                        deck.book().around(plan.place().id()).stream()
                                .flatMap(around -> deck.general(around).stream())
                                .map(general -> general.owner().id().value()))
                .distinct()
                .flatMap(id -> deck.call(deck.words().say("card.duty"), id).stream())
                .forEach(items::add);
        return items;
    }

    /** The points that lie in the village, and others that its plan names. */
    private static List<Hazard> hazards(Deck deck, Plan plan, Place place) {
        Set<String> named = plan.forces().hazards().stream()
                .map(hazard -> hazard.id().value())
                .collect(Collectors.toSet());
        return deck.book().workspace().registers().hazards().stream()
                .filter(hazard -> place.id().contains(hazard.place().id())
                        || named.contains(hazard.id().value()))
                .toList();
    }

    private static Block.Item row(Deck deck, Hazard hazard) {
        HazardWords says = new HazardWords(deck, hazard);
        Words words = deck.words();
        List<String> signals = Stream.of(
                        says.prepare().isEmpty() ? "" : words.fill("card.prepare", says.prepare()),
                        says.transfer().isEmpty() ? "" : words.fill("card.transfer", says.transfer()))
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> way = new ArrayList<>(says.route().isEmpty() ? List.of() : List.of(says.route()));
        says.shelter().ifPresent(shelter -> way.add(words.say("card.to").strip() + " " + shelter.name()));
        List<String> people = new ArrayList<>();
        says.responsible().forEach(person -> {
            people.add(person.text());
            people.addAll(person.numbers());
        });
        List<String> point = Stream.of(says.name(), says.kind(), says.threatened())
                .filter(line -> !line.isEmpty())
                .toList();
        return Block.Item.row(List.of(
                new Block.Cell(point, ""),
                Block.Cell.of(says.trigger()),
                new Block.Cell(signals, ""),
                new Block.Cell(way, ""),
                new Block.Cell(people, "")));
    }

    private static List<Block.Item> shelters(Deck deck, Plan plan, List<Hazard> hazards) {
        Set<Shelter> shelters = new LinkedHashSet<>();
        plan.forces()
                .shelters()
                .forEach(shelter -> deck.book().shelter(shelter.id()).ifPresent(shelters::add));
        hazards.forEach(hazard -> new HazardWords(deck, hazard).shelter().ifPresent(shelters::add));
        List<Block.Item> items = new ArrayList<>();
        for (Shelter shelter : shelters) {
            String capacity =
                    shelter.capacity() == null ? "" : deck.words().fill("people", String.valueOf(shelter.capacity()));
            String about = join(deck, Objects.requireNonNullElse(shelter.address(), ""), capacity);
            items.add(Block.Item.call("", shelter.name(), about, Deck.numbers(shelter.phone())));
            if (shelter.manager() != null) {
                deck.book()
                        .person(shelter.manager().id())
                        .map(person -> deck.person(deck.words().of("card.form", "manager"), person, ""))
                        .ifPresent(items::add);
            }
        }
        return items;
    }

    private static List<Block.Item> teams(Deck deck, Plan plan) {
        List<Block.Item> items = new ArrayList<>();
        plan.forces()
                .teams()
                .forEach(named -> deck.book().team(named.id()).ifPresent(team -> items.addAll(team(deck, team))));
        return items;
    }

    private static List<Block.Item> team(Deck deck, Team team) {
        String ready = team.ready() == null
                ? ""
                : deck.words().fill("card.ready", deck.words().within(team.ready()));
        List<Block.Item> items = new ArrayList<>();
        items.add(Block.Item.call("", team.name(), ready, Deck.numbers(team.phone())));
        if (team.leader() != null) {
            deck.book()
                    .person(team.leader().id())
                    .map(person -> deck.person(deck.words().of("card.block", "leader"), person, ""))
                    .ifPresent(items::add);
        }
        return items;
    }

    private static List<Block.Item> equipment(Deck deck, Place place) {
        return deck.book().workspace().registers().equipment().stream()
                .filter(equipment -> equipment.place() != null
                        && place.id().contains(equipment.place().id()))
                .map(equipment -> {
                    String what = deck.words().of("card.equipment", equipment.kind())
                            + (equipment.quantity() == null ? "" : " × " + equipment.quantity());
                    return equipment.holder() == null
                            ? Block.Item.text(what)
                            : deck.call("", equipment.holder().id().value())
                                    .map(holder -> Block.Item.call("", what, holder.text(), holder.numbers()))
                                    .orElse(Block.Item.text(what));
                })
                .toList();
    }

    private static void level(Blocks to, PlanWords says, Operation.Response response, Words words) {
        List<Operation.Action> actions = PlanWords.actions(response);
        List<Block.Item> items = new ArrayList<>();
        items.add(Block.Item.lead(
                words.of("card", "starts"), String.join(words.say("card.semi"), says.triggers(response))));
        items.removeIf(item -> item.text().isEmpty());
        items.addAll(says.timed(actions.subList(0, Math.min(FIRST, actions.size()))));
        to.add("level-" + PlanWords.tone(response.level()), says.level(response.level()), "times", items);
    }

    private static String join(Deck deck, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(deck.words().say("card.dot")));
    }
}
