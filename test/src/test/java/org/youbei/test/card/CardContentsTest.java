package org.youbei.test.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.card.CardKind;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.Phone;
import org.youbei.model.register.Hazard;
import org.youbei.workspace.Registers;

/** The cards of the whole sample, read back from paper, say what plans and registers say: nothing else and nothing less. */
final class CardContentsTest {
    private static final Pattern MOBILE = Pattern.compile("1\\d\\d-?\\d{4}-?\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("0\\d{3}-\\d{3}-\\d{4}|" + MOBILE);

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void saysEveryStepConditionRouteAndNumber(CardKind kind) throws Exception {
        PlanBook book = Sample.book(Audience.COMMAND);
        Map<String, String> texts = Sample.texts(book, kind);
        Map<String, List<String>> sources = new CardSources(book).of(kind);
        List<String> missing = new ArrayList<>();
        sources.forEach((card, said) -> said.stream()
                .filter(text -> !texts.getOrDefault(card, "").contains(Sample.bare(text)))
                .forEach(text -> missing.add(card + ": " + text)));
        assertEquals(List.of(), missing);
        assertEquals(Set.copyOf(sources.keySet()), texts.keySet());
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void hasNoNumberThatNoRegisterHas(CardKind kind) throws Exception {
        PlanBook book = Sample.book(Audience.COMMAND);
        Set<String> known = numbers(book);
        List<String> strange = new ArrayList<>();
        Sample.texts(book, kind).forEach((card, text) -> {
            Matcher number = NUMBER.matcher(text);
            while (number.find()) {
                if (!known.contains(number.group())) {
                    strange.add(card + ": " + number.group());
                }
            }
        });
        assertEquals(List.of(), strange);
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void showsThePublicNoMobileNumberAndNobodysHousehold(CardKind kind) throws Exception {
        PlanBook book = Sample.book(Audience.PUBLIC);
        List<String> hidden = new ArrayList<>();
        if (Sample.cards(book, kind).isEmpty()) {
            return;
        }
        Sample.texts(book, kind).forEach((card, text) -> {
            Matcher mobile = MOBILE.matcher(text);
            if (mobile.find()) {
                hidden.add(card + ": " + mobile.group());
            }
            if (Audience.PUBLIC.maySee(kind.audience())) {
                book.workspace().registers().hazards().stream()
                        .map(Hazard::route)
                        .filter(route -> route != null && text.contains(Sample.bare(route)))
                        .forEach(route -> hidden.add(card + ": " + route));
            }
        });
        assertEquals(List.of(), hidden);
    }

    private static Set<String> numbers(PlanBook book) {
        Registers registers = book.workspace().registers();
        Set<String> numbers = new HashSet<>();
        Stream.of(
                        registers.people().stream().flatMap(person -> Stream.of(person.mobile(), person.phone())),
                        registers.organisations().stream().map(organisation -> organisation.duty()),
                        registers.teams().stream().map(team -> team.phone()),
                        registers.shelters().stream().map(shelter -> shelter.phone()),
                        book.config().publicPhones().stream())
                .flatMap(phones -> phones)
                .filter(phone -> phone != null)
                .map(Phone::text)
                .forEach(numbers::add);
        return numbers;
    }
}
