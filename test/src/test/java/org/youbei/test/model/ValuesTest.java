package org.youbei.test.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.youbei.model.Phone;
import org.youbei.model.PlaceCode;
import org.youbei.model.ResponseLevel;
import org.youbei.model.TimeSpan;

/** Place codes, response levels, spans and phones. */
final class ValuesTest {
    @Test
    void aPlaceHoldsItselfAndWhatLiesInIt() {
        List<String> places =
                List.of("100000", "330000", "330900", "330999", "330999001", "330999001002", "330990", "320000");
        assertEquals(places, inside("100000", places));
        assertEquals(
                List.of("330000", "330900", "330999", "330999001", "330999001002", "330990"), inside("330000", places));
        assertEquals(List.of("330900", "330999", "330999001", "330999001002", "330990"), inside("330900", places));
        assertEquals(List.of("330999", "330999001", "330999001002"), inside("330999", places));
        assertEquals(List.of("330999001", "330999001002"), inside("330999001", places));
        assertEquals(List.of("330990"), inside("330990", places));
    }

    private static List<String> inside(String code, List<String> places) {
        return places.stream()
                .filter(place -> new PlaceCode(code).contains(new PlaceCode(place)))
                .toList();
    }

    @Test
    void onlyThePairsThatPadTheFirstSixDigitsAreDropped() {
        assertEquals(
                List.of("10", "33", "3309", "330999", "330990", "330999000", "330999001000"),
                Stream.of("100000", "330000", "330900", "330999", "330990", "330999000", "330999001000")
                        .map(code -> new PlaceCode(code).significant())
                        .toList());
    }

    @Test
    void aResponseLevelIsReadInEveryFormThatPlansUse() {
        for (String text : List.of("3", "Ⅲ", "III", "三", "3级", "Ⅲ级", "III级", "三级")) {
            assertEquals(Optional.of(new ResponseLevel(3)), ResponseLevel.parse(text), text);
        }
        for (String text : List.of("", "级", "0", "5", "五", "iii", "IIII", "三 级", "红色", "1.0")) {
            assertEquals(Optional.empty(), ResponseLevel.parse(text), text);
        }
    }

    @Test
    void aResponseLevelIsWrittenAsPlansAndTheLawDo() {
        assertEquals(
                List.of("Ⅰ一", "Ⅱ二", "Ⅲ三", "Ⅳ四"),
                Stream.of(4, 2, 3, 1)
                        .map(ResponseLevel::new)
                        .sorted()
                        .map(level -> level.roman() + level.han())
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> new ResponseLevel(0));
        assertThrows(IllegalArgumentException.class, () -> new ResponseLevel(5));
    }

    @Test
    void aSpanIsReadAndWrittenAsItStands() {
        for (TimeSpan.Unit unit : TimeSpan.Unit.values()) {
            assertEquals(new TimeSpan(30, unit), TimeSpan.of("30" + unit.id()));
        }
        assertEquals(new TimeSpan(-3, TimeSpan.Unit.D), TimeSpan.of("-3d"));
        assertEquals("20wd", TimeSpan.of("20wd").text());
        assertEquals("-24h", TimeSpan.of("-24h").text());
    }

    @Test
    void spansOfDifferentUnitsHaveAnOrder() {
        assertEquals(
                List.of(30L, 120L, 28_800L, 28_800L, 259_200L, 1_576_800L, 525_599_474_400L),
                Stream.of("30min", "2h", "20d", "20wd", "6mo", "3y", "999999y")
                        .map(text -> TimeSpan.of(text).roughMinutes())
                        .toList());
    }

    @Test
    void aPhoneIsDialledWithoutWhatStandsBetweenItsDigits() {
        assertEquals(
                List.of("13000001234", "13000001234", "05800001234", "05800001234", "+85212345678", "119"),
                Stream.of(
                                "130-0000-1234",
                                "+86 130 0000 1234",
                                "0580-000-1234",
                                "0580 0001234",
                                "+852 1234 5678",
                                "119")
                        .map(text -> new Phone(text).digits())
                        .toList());
    }

    @Test
    void aMobileIsToldFromALandLineAndFromAShortNumber() {
        List<String> numbers =
                List.of("130-0000-1234", "+86 130-0000-1234", "0580-000-1234", "010-12345678", "119", "12345");
        assertEquals(
                List.of("130-0000-1234", "+86 130-0000-1234"),
                numbers.stream().filter(text -> new Phone(text).isMobile()).toList());
        assertEquals(
                List.of("119", "12345"),
                numbers.stream().filter(text -> new Phone(text).isShort()).toList());
    }
}
