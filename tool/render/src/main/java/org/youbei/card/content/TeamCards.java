package org.youbei.card.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.html.Words;
import org.youbei.model.GeoPoint;
import org.youbei.model.PlaceCode;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Team;

/** 应急小组卡: what a team is for and has, where it gathers, how soon it goes, and who may call it out. */
final class TeamCards implements CardSource {
    @Override
    public CardKind kind() {
        return CardKind.TEAM;
    }

    @Override
    public List<Card> of(Deck deck) {
        return deck.book().workspace().registers().teams().stream()
                .flatMap(team -> plan(deck, team).map(plan -> card(deck, team, plan)).stream())
                .toList();
    }

    /** The plan that names the team, that of the nearest place first; else one of its owner; else the one for everything around. */
    private static Optional<Plan> plan(Deck deck, Team team) {
        PlaceCode home = home(deck, team);
        List<PlaceCode> around = deck.book().around(home);
        Optional<Plan> named = deck.plans().stream()
                .filter(plan -> plan.forces().teams().stream()
                        .anyMatch(named1 -> named1.id().equals(team.id())))
                .min(Comparator.comparingInt((Plan plan) -> far(around, plan)).thenComparing(Plan::level));
        return named.or(() -> deck.plans().stream()
                        .filter(plan -> plan.owner().id().equals(team.org().id()))
                        .findFirst())
                .or(() -> deck.general(home));
    }

    private static int far(List<PlaceCode> around, Plan plan) {
        int at = around.indexOf(plan.place().id());
        return at < 0 ? around.size() : at;
    }

    private static PlaceCode home(Deck deck, Team team) {
        return deck.book()
                .organisation(team.org().id())
                .map(Organisation::place)
                .map(place -> place.id())
                .orElse(deck.book().config().jurisdiction().id());
    }

    private static Card card(Deck deck, Team team, Plan plan) {
        Words words = deck.words();
        List<Block> blocks = new ArrayList<>();
        Blocks.of(words, blocks)
                .add("leader", "calls", leader(deck, team))
                .facts("gather", gather(deck, team))
                .fact("skills", String.join(words.say("card.and"), team.skills()))
                .add("tasks", "times", tasks(deck, team, plan))
                .fact("gear", gear(deck, team))
                .add("callout", "calls", callout(deck, team, plan));
        List<String> others =
                new ArrayList<>(List.of(team.id().value(), team.org().id().value()));
        if (team.leader() != null) {
            others.add(team.leader().id().value());
        }
        return new Card(
                CardKind.TEAM,
                team.id().value(),
                team.id().value(),
                team.name(),
                words.of("team", team.kind()),
                blocks,
                deck.provenance(plan),
                deck.keys(plan, others),
                team.source());
    }

    private static List<Block.Item> leader(Deck deck, Team team) {
        List<Block.Item> items = new ArrayList<>();
        if (team.leader() != null) {
            deck.book().person(team.leader().id()).map(deck::person).ifPresent(items::add);
        }
        if (team.phone() != null) {
            items.add(Block.Item.call("", deck.words().say("card.duty"), "", Deck.numbers(team.phone())));
        }
        return items;
    }

    private static List<Block.Item> gather(Deck deck, Team team) {
        Words words = deck.words();
        List<Block.Item> items = new ArrayList<>();
        if (team.ready() != null) {
            items.add(Block.Item.lead(words.of("card.fact", "ready"), words.within(team.ready())));
        }
        if (team.size() != null) {
            items.add(
                    Block.Item.lead(words.of("card.fact", "size"), words.fill("people", String.valueOf(team.size()))));
        }
        items.add(Block.Item.lead(words.of("card.fact", "base"), base(deck, team)));
        String serves = String.join(
                words.say("card.and"),
                team.serves().stream()
                        .map(place -> deck.place(place.id()))
                        .filter(name -> !name.isEmpty())
                        .toList());
        items.add(Block.Item.lead(words.of("card.fact", "serves"), serves));
        return items;
    }

    /** The organisation whose ground it gathers on, and the point, as a navigator takes it. */
    private static String base(Deck deck, Team team) {
        GeoPoint at = team.base();
        if (at == null) {
            return "";
        }
        return deck.org(team.org().id())
                + deck.words()
                        .fill("card.paren", String.format(Locale.ROOT, "%.4f, %.4f", at.longitude(), at.latitude()));
    }

    /** What the plan has the team do. */
    private static List<Block.Item> tasks(Deck deck, Team team, Plan plan) {
        PlanWords says = new PlanWords(deck, plan);
        List<Block.Item> items = new ArrayList<>();
        for (Operation.Response response : says.levels()) {
            for (Operation.Action action : PlanWords.actions(response)) {
                if (action.by() != null && action.by().name().equals(team.id().value())) {
                    items.add(Block.Item.call(
                            says.within(action.within()), action.text(), says.level(response.level()), List.of()));
                }
            }
        }
        return items;
    }

    /** What its organisation holds, with amounts. */
    private static String gear(Deck deck, Team team) {
        Stream<String> supplies = deck.book().workspace().registers().supplies().stream()
                .filter(supply -> supply.org() != null
                        && supply.org().id().equals(team.org().id()))
                .map(supply -> supply.quantity() == null
                        ? supply.name()
                        : supply.name() + " " + supply.quantity().toPlainString()
                                + Objects.requireNonNullElse(supply.unit(), ""));
        return String.join(deck.words().say("card.and"), supplies.toList());
    }

    /** Those who start the levels of the plan, and the organisation that the team belongs to. */
    private static List<Block.Item> callout(Deck deck, Team team, Plan plan) {
        PlanWords says = new PlanWords(deck, plan);
        List<Block.Item> items = new ArrayList<>();
        says.levels().stream()
                .map(Operation.Response::decidedBy)
                .filter(Objects::nonNull)
                .map(says::who)
                .distinct()
                .forEach(doer ->
                        doer.contacts().forEach(id -> deck.call(doer.name(), id).ifPresent(items::add)));
        deck.book().organisation(team.org().id()).flatMap(deck::duty).ifPresent(items::add);
        return items.stream().map(item -> trimmed(item)).distinct().toList();
    }

    /** A lead that only repeats the name is left out, and so is a post behind a lead. */
    private static Block.Item trimmed(Block.Item item) {
        return Block.Item.call(item.lead().equals(item.text()) ? "" : item.lead(), item.text(), "", item.numbers());
    }
}
