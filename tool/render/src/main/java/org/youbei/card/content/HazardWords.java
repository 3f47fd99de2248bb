package org.youbei.card.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.card.Block;
import org.youbei.html.Words;
import org.youbei.model.GeoPoint;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Person;
import org.youbei.model.register.Shelter;

/** What the entry of a risk point says, in the words of cards; every text is empty where the entry does not say it. */
final class HazardWords {
    private final Deck deck;
    private final Hazard hazard;

    HazardWords(Deck deck, Hazard hazard) {
        this.deck = deck;
        this.hazard = hazard;
    }

    Words words() {
        return deck.words();
    }

    /** Returns where it is, what it is and how many live there. */
    String about() {
        return Stream.of(place(), kind(), threatened())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words().say("card.dot")));
    }

    String name() {
        return hazard.name();
    }

    String place() {
        return deck.place(hazard.place().id());
    }

    /** Returns the place with the point in degrees, where it is known. */
    String position() {
        GeoPoint at = hazard.at();
        return at == null
                ? place()
                : place()
                        + words().fill(
                                        "card.paren",
                                        String.format(Locale.ROOT, "%.4f, %.4f", at.longitude(), at.latitude()));
    }

    String kind() {
        return words().of("hazard", hazard.kind());
    }

    /** Returns {@code 34 户 78 人}. */
    String threatened() {
        return Stream.of(count("households", hazard.households()), count("people", hazard.people()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String count(String word, @Nullable Integer count) {
        return count == null || count == 0 ? "" : words().fill(word, String.valueOf(count));
    }

    String trigger() {
        return Objects.requireNonNullElse(hazard.trigger(), "");
    }

    String prepare() {
        return Objects.requireNonNullElse(hazard.prepareSignal(), "");
    }

    String transfer() {
        return Objects.requireNonNullElse(hazard.transferSignal(), "");
    }

    String route() {
        return Objects.requireNonNullElse(hazard.route(), "");
    }

    /** Returns who warns and leads the people there. */
    List<Block.Item> responsible() {
        return hazard.responsible().stream()
                .flatMap(person -> deck.book().person(person.id()).stream())
                .map(deck::person)
                .toList();
    }

    Optional<Shelter> shelter() {
        return Optional.ofNullable(hazard.shelter())
                .flatMap(shelter -> deck.book().shelter(shelter.id()));
    }

    /** Returns the shelter with its address and how to call it. */
    List<Block.Item> shelterCalls() {
        return shelter().stream().flatMap(this::calls).toList();
    }

    private Stream<Block.Item> calls(Shelter shelter) {
        List<Block.Item> calls = new ArrayList<>();
        calls.add(Block.Item.call(
                "", shelter.name(), Objects.requireNonNullElse(shelter.address(), ""), Deck.numbers(shelter.phone())));
        manager(shelter).map(deck::person).ifPresent(calls::add);
        return calls.stream();
    }

    Optional<Person> manager(Shelter shelter) {
        return Optional.ofNullable(shelter.manager())
                .flatMap(person -> deck.book().person(person.id()));
    }
}
