package org.youbei.card.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.card.Provenance;
import org.youbei.html.Words;
import org.youbei.link.PlanBook;
import org.youbei.model.ContactId;
import org.youbei.model.Entry;
import org.youbei.model.EventId;
import org.youbei.model.OrganisationId;
import org.youbei.model.Phone;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlaceKind;
import org.youbei.model.PlanLevel;
import org.youbei.model.Reference;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;

/** What the cards of an edition are filled from, and how its entries are said on a card. */
final class Deck {
    private static final int SHORT_COMMIT = 8;

    /** So many letters in common are no chance: 局 of a bureau and its 局长 are one. */
    private static final int SHARED = 2;

    private static final List<PlanLevel> GENERAL = List.of(PlanLevel.VILLAGE, PlanLevel.TOWN, PlanLevel.OVERALL);

    private final PlanBook book;
    private final UnaryOperator<String> publicBodies;
    private final Words words;
    private final Stamp stamp;

    Deck(PlanBook book, UnaryOperator<String> publicBodies, Words words, Stamp stamp) {
        this.book = book;
        this.publicBodies = publicBodies;
        this.words = words;
        this.stamp = stamp;
    }

    PlanBook book() {
        return book;
    }

    Words words() {
        return words;
    }

    /** Returns the text of a plan as the public may read it; empty when it may not. */
    String publicBody(Plan plan) {
        return publicBodies.apply(plan.file());
    }

    /** Returns the plans that are in force, or being revised, in the order of their files. */
    List<Plan> plans() {
        return book.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .toList();
    }

    Provenance provenance(Plan plan) {
        String home = book.config().siteHome();
        String url = home == null
                ? ""
                : home + (home.endsWith("/") ? "" : "/") + "plan/" + plan.id().value() + ".html#card="
                        + URLEncoder.encode(plan.version(), StandardCharsets.UTF_8)
                                .replace("+", "%20");
        return new Provenance(
                plan.id().value(),
                plan.title(),
                plan.version(),
                stamp.commit()
                        .substring(0, Math.min(SHORT_COMMIT, stamp.commit().length())),
                stamp.printed(),
                plan.lifecycle().evaluateBy().map(LocalDate::toString).orElse(""),
                book.organisation(plan.owner().id()).map(Organisation::name).orElse(""),
                url);
    }

    /** Returns the ids by which a plan's cards are asked for: itself, its place, its owner, and others. */
    List<String> keys(Plan plan, List<String> others) {
        List<String> keys = new ArrayList<>(List.of(
                plan.id().value(), plan.place().id().value(), plan.owner().id().value()));
        keys.addAll(others);
        return keys;
    }

    /** Returns a card of a plan as a whole. */
    Card plan(CardKind kind, Plan plan, List<Block> blocks) {
        return new Card(
                kind,
                plan.id().value(),
                plan.id().value(),
                plan.shortName(),
                plan.shortName().equals(plan.title()) ? "" : plan.title(),
                blocks,
                provenance(plan),
                keys(plan, holders(kind, plan)),
                plan.source());
    }

    /** Returns the ids of those who get the card of a kind: a commander's card is for the holders of command posts. */
    private static List<String> holders(CardKind kind, Plan plan) {
        return kind != CardKind.COMMAND
                ? List.of()
                : plan.forces().command().stream()
                        .flatMap(post -> post.holders().stream())
                        .map(holder -> holder.id().value())
                        .distinct()
                        .toList();
    }

    /** Returns the plan for everything of the nearest place around one that has such a plan. */
    Optional<Plan> general(PlaceCode place) {
        List<Plan> general =
                plans().stream().filter(plan -> GENERAL.contains(plan.level())).toList();
        return book.around(place).stream()
                .flatMap(around -> general.stream()
                        .filter(plan -> plan.place().id().equals(around))
                        .limit(1))
                .findFirst();
    }

    /** Returns the name of a place behind those of the towns around it: {@code 海晏街道北门社区}. */
    String place(PlaceCode code) {
        List<String> names = new ArrayList<>();
        for (PlaceCode around : book.around(code)) {
            book.place(around)
                    .filter(place ->
                            around.equals(code) || place.kind() == PlaceKind.TOWN || place.kind() == PlaceKind.VILLAGE)
                    .ifPresent(place -> names.add(0, place.name()));
        }
        return String.join("", names);
    }

    /** Returns an organisation with its duty phone, if it has one. */
    Optional<Block.Item> duty(Organisation organisation) {
        return Optional.of(Block.Item.call("", shortName(organisation), "", numbers(organisation.duty())))
                .filter(call -> !call.numbers().isEmpty());
    }

    /** Returns somebody with post and numbers. */
    Block.Item person(Person person) {
        return person("", person, about(person));
    }

    Block.Item person(String lead, Person person, String about) {
        return Block.Item.call(lead, person.name(), about, numbers(person));
    }

    /** Returns the short name of an organisation; empty when it is not shown. */
    String org(OrganisationId id) {
        return book.organisation(id).map(Deck::shortName).orElse("");
    }

    /** Returns those of the contacts who can be called, in their order. */
    List<Block.Item> calls(List<Reference<ContactId>> contacts) {
        return contacts.stream()
                .flatMap(contact -> call("", contact.id().value()).stream())
                .toList();
    }

    /** Returns how to call an entry; empty when it is neither a person nor an organisation with a number. */
    Optional<Block.Item> call(String lead, String id) {
        return book.entry(id)
                .map(entry -> {
                    if (entry instanceof Person person) {
                        return Block.Item.call(lead, person.name(), about(person), numbers(person));
                    }
                    return entry instanceof Organisation organisation
                            ? Block.Item.call(lead, shortName(organisation), "", numbers(organisation.duty()))
                            : Block.Item.text(entry.name());
                })
                .filter(call -> !call.numbers().isEmpty());
    }

    private String about(Person person) {
        return joined(org(person.org().id()), person.post());
    }

    /** Puts an organisation before a post; what both say, as in 北门社区 and 社区书记, is said once. */
    private static String joined(String where, String post) {
        for (int shared = Math.min(where.length(), post.length()); shared >= SHARED; shared--) {
            if (where.endsWith(post.substring(0, shared))) {
                return where + post.substring(shared);
            }
        }
        return where + post;
    }

    static List<String> numbers(Person person) {
        return numbers(person.mobile(), person.phone());
    }

    static List<String> numbers(@Nullable Phone... phones) {
        return Stream.of(phones).filter(Objects::nonNull).map(Phone::text).toList();
    }

    static String shortName(Entry entry) {
        return entry instanceof Organisation organisation && organisation.shortName() != null
                ? organisation.shortName()
                : entry.name();
    }

    /** Returns the names of events as a list: {@code 台风、暴雨}. */
    String events(List<Reference<EventId>> events) {
        return String.join(
                words.say("card.and"),
                events.stream()
                        .flatMap(event -> book.event(event.id()).stream())
                        .map(Entry::name)
                        .toList());
    }
}
