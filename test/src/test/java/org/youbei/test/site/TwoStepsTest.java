package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Person;

/** From the home page, in two steps, to the number of whoever answers for the evacuation of a village: its name into the box, and the place that is found. */
@ExtendWith(SharedSite.class)
final class TwoStepsTest {
    private static final int VILLAGE_DIGITS = 12;

    @Test
    void leadToWhoAnswersForTheEvacuationOfEveryVillage(SampleSite site, Browser browser) {
        Map<String, Set<String>> numbers = numbersByVillage(site.book());
        List<String> missed = new ArrayList<>();
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            numbers.forEach((village, expected) -> {
                Page page = visit.to("index.html");
                String name = site.book().entry(village).orElseThrow().name();
                page.fill("input#q", name);
                Locator hit = page.locator("#results > [data-kind='place'][data-id='" + village + "'] a");
                assertThat(hit).isVisible();
                hit.click();
                // Without this the calls of the home page are read when the machine is slow.
                page.waitForURL("**/place/*.html*");
                if (calls(page).stream().noneMatch(expected::contains)) {
                    missed.add(village + " " + name);
                }
            });
            assertEquals(List.of(), visit.wrong());
        }
        assertEquals(List.of(), missed);
    }

    private static List<String> calls(Page page) {
        return page.locator("a[href^='tel:']").all().stream()
                .map(call -> Objects.requireNonNull(call.getAttribute("href")).substring("tel:".length()))
                .toList();
    }

    /** The mobile numbers of those who answer for the risk points of each village. */
    private static Map<String, Set<String>> numbersByVillage(PlanBook book) {
        Map<String, Set<String>> numbers = new TreeMap<>();
        for (Hazard hazard : book.workspace().registers().hazards()) {
            String code = hazard.place().id().value();
            if (code.length() >= VILLAGE_DIGITS) {
                hazard.responsible().stream()
                        .flatMap(person -> book.person(person.id()).stream())
                        .map(Person::mobile)
                        .filter(Objects::nonNull)
                        .forEach(mobile -> numbers.computeIfAbsent(
                                        code.substring(0, VILLAGE_DIGITS), village -> new TreeSet<>())
                                .add(mobile.digits()));
            }
        }
        return numbers;
    }
}
