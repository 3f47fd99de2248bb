package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.model.Phone;
import org.youbei.model.PlanId;
import org.youbei.model.plan.Plan;
import org.youbei.workspace.Registers;

/** The numbers of a plan's page are those of the registers, for the eye and for the tap. */
@ExtendWith(SharedSite.class)
final class PhonesTest {
    private static final String PAGE = "plan/wh-typhoon.html";

    @Test
    void everyNumberOnThePageIsOneOfTheRegisters(SampleSite site) {
        Set<String> known = numbers(site.book().workspace().registers())
                .map(phone -> phone.text() + " " + phone.digits())
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        for (Element link : page(site).select("a[href^=tel:]")) {
            // Hyphens are for the eye: what is dialled are the digits of what is read.
            String text = link.text().replaceFirst("^\\D*", "");
            if (!known.contains(text + " " + link.attr("href").substring("tel:".length()))) {
                unknown.add(link.outerHtml());
            }
        }
        assertEquals(Set.of(), unknown);
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
