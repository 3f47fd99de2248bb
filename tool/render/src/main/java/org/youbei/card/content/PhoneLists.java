package org.youbei.card.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlaceKind;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.OrganisationType;
import org.youbei.model.register.Place;

/** 值班通讯录: the duty phones of a place by kinds of organisations, then those who lead there. */
final class PhoneLists implements CardSource {
    @Override
    public CardKind kind() {
        return CardKind.PHONE;
    }

    @Override
    public List<Card> of(Deck deck) {
        PlaceCode jurisdiction = deck.book().config().jurisdiction().id();
        return deck.book().workspace().registers().places().stream()
                .filter(place -> place.id().equals(jurisdiction)
                        || place.kind() == PlaceKind.TOWN && jurisdiction.contains(place.id()))
                .flatMap(place -> deck.general(place.id()).stream().flatMap(plan -> card(deck, place, plan)))
                .toList();
    }

    private static Stream<Card> card(Deck deck, Place place, Plan plan) {
        List<Block> blocks = new ArrayList<>();
        Blocks to = Blocks.of(deck.words(), blocks);
        for (OrganisationType type : OrganisationType.values()) {
            to.add("duty", deck.words().of("organisation", type.id()), "calls", duty(deck, place, type));
        }
        to.add("leaders", "calls", leaders(deck, place));
        if (blocks.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Card(
                CardKind.PHONE,
                place.id().value(),
                place.id().value(),
                place.name(),
                "",
                blocks,
                deck.provenance(plan),
                List.of(place.id().value()),
                place.source()));
    }

    private static List<Block.Item> duty(Deck deck, Place place, OrganisationType type) {
        return deck.book().workspace().registers().organisations().stream()
                .filter(organisation -> organisation.type() == type && isOf(deck, place, organisation))
                .flatMap(organisation -> deck.duty(organisation).stream())
                .toList();
    }

    /** What lies in a town belongs to the town; to the district belongs what lies in none. */
    private static boolean isOf(Deck deck, Place place, Organisation organisation) {
        if (organisation.place() == null) {
            return false;
        }
        PlaceCode at = organisation.place().id();
        return place.id().equals(deck.book().config().jurisdiction().id())
                ? at.equals(place.id())
                : place.id().contains(at);
    }

    /** The command of the plan for everything, and the first post of every other plan of the place; each once. */
    private static List<Block.Item> leaders(Deck deck, Place place) {
        List<Block.Item> items = new ArrayList<>();
        Set<String> known = new HashSet<>();
        List<Plan> plans = deck.plans().stream()
                .filter(plan -> plan.place().id().equals(place.id()) && plan.level() != PlanLevel.ENTERPRISE)
                .sorted(Comparator.comparing(plan -> !isGeneral(plan)))
                .toList();
        for (Plan plan : plans) {
            List<Forces.CommandPost> command = plan.forces().command();
            boolean isGeneral = plan.level() == PlanLevel.OVERALL || plan.level() == PlanLevel.TOWN;
            for (Forces.CommandPost post :
                    isGeneral ? command : command.stream().limit(1).toList()) {
                post.holders().stream()
                        .filter(holder -> known.add(holder.id().value()))
                        .flatMap(holder -> deck.book().person(holder.id()).stream())
                        .map(deck::person)
                        .filter(person -> !person.numbers().isEmpty())
                        .forEach(items::add);
            }
        }
        return items;
    }

    private static boolean isGeneral(Plan plan) {
        return plan.level() == PlanLevel.OVERALL || plan.level() == PlanLevel.TOWN;
    }
}
