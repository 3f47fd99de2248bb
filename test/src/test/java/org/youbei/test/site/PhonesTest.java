package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.model.Audience;
import org.youbei.model.Phone;
import org.youbei.model.PlanId;
import org.youbei.model.plan.Plan;
import org.youbei.workspace.Registers;

/** The numbers of all pages are those of the registers, for the eye and for the tap. */
@ExtendWith(SharedSite.class)
final class PhonesTest {
    private static final String PAGE = "plan/wh-typhoon.html";

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "COMMAND"})
    void everyNumberToTapIsOneOfTheRegisters(Audience edition, SampleSite site) {
        Set<String> known = numbers(site.book().workspace().registers())
                .map(phone -> phone.text() + " " + phone.digits())
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        int links = 0;
        for (String path : SampleSite.pages(site.edition(edition))) {
            for (Element link :
                    Jsoup.parse(SampleSite.text(site.edition(edition), path)).select("a[href^=tel:]")) {
                // Hyphens are for the eye: what is dialled are the digits of what is read.
                String text = link.text().replaceFirst("^\\D*", "");
                links++;
                if (!known.contains(text + " " + link.attr("href").substring("tel:".length()))) {
                    unknown.add(path + ": " + link.outerHtml());
                }
            }
        }
        assertEquals(Set.of(), unknown);
        assertTrue(links > SampleSite.pages(site.edition(edition)).size(), links + " links");
    }

    @Test
    void everyPersonOfTheRegisterHasTheirOwnNumbers(SampleSite site) {
        Map<String, List<String>> expected = new TreeMap<>();
        site.book()
                .workspace()
                .registers()
                .people()
                .forEach(person -> expected.put(
                        person.id().value(),
                        Stream.of(Stream.ofNullable(person.mobile()), Stream.ofNullable(person.phone()))
                                .flatMap(phones -> phones)
                                .map(phone -> "tel:" + phone.digits())
                                .toList()));
        Map<String, List<String>> actual = new TreeMap<>();
        Jsoup.parse(SampleSite.text(site.commandEdition(), "people.html"))
                .select("tbody tr")
                .forEach(row -> actual.put(row.id(), row.select("a[href^=tel:]").eachAttr("href")));

        assertEquals(expected, actual);
    }

    @Test
    void everyContactOfThePlanCanBeCalled(SampleSite site) {
        Plan plan = site.book().plan(new PlanId("wh-typhoon")).orElseThrow();
        Set<String> expected = plan.forces().contacts().stream()
                .flatMap(contact -> Stream.concat(
                        site.book().person(contact.id()).stream()
                                .flatMap(person -> Stream.of(
                                                Stream.ofNullable(person.mobile()), Stream.ofNullable(person.phone()))
                                        .flatMap(phones -> phones)),
                        site.book().organisation(contact.id()).stream()
                                .flatMap(organisation -> Stream.ofNullable(organisation.duty()))))
                .map(phone -> "tel:" + phone.digits())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                expected,
                new TreeSet<>(page(site).select("#part-calls a[href^=tel:]").eachAttr("href")));
    }

    private static Document page(SampleSite site) {
        return Jsoup.parse(SampleSite.text(site.commandEdition(), PAGE));
    }

    private static Stream<Phone> numbers(Registers registers) {
        return Stream.of(
                        registers.people().stream()
                                .flatMap(person -> Stream.of(
                                                Stream.ofNullable(person.mobile()), Stream.ofNullable(person.phone()))
                                        .flatMap(phones -> phones)),
                        registers.organisations().stream()
                                .flatMap(organisation -> Stream.ofNullable(organisation.duty())),
                        registers.teams().stream().flatMap(team -> Stream.ofNullable(team.phone())),
                        registers.shelters().stream().flatMap(shelter -> Stream.ofNullable(shelter.phone())))
                .flatMap(phones -> phones);
    }
}
