package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.model.Phone;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;

/** The search box, by mouse and by keyboard, from a file. */
@ExtendWith(SharedSite.class)
final class SearchTest {
    private Visit visit;
    private Page page;

    @BeforeEach
    void openHome(SampleSite site, Browser browser) {
        visit = Visit.phone(browser, site.commandEdition().toUri().toString());
        page = visit.to("index.html");
    }

    @AfterEach
    void close() {
        if (visit != null) {
            List<String> wrong = List.copyOf(visit.wrong());
            visit.close();
            assertEquals(List.of(), wrong);
        }
    }

    private Locator hits() {
        return page.locator("#results > [data-kind][data-id]");
    }

    private Locator ask(String query) {
        page.fill("input#q", query);
        assertThat(hits().first()).isVisible();
        return hits();
    }

    private Locator hit(String kind, String id) {
        return page.locator("#results > [data-kind='" + kind + "'][data-id='" + id + "']");
    }

    @Test
    void aTitleFindsItsPlanFirst() {
        Locator hits = ask("望海区防汛防台应急预案");

        assertThat(hits.first()).hasAttribute("data-kind", "plan");
        assertThat(hits.first()).hasAttribute("data-id", "wh-typhoon");
    }

    @Test
    void anAliasFindsItsPlace() {
        ask("大岙里");

        assertThat(hit("place", "330999100201")).isVisible();
    }

    @Test
    void aNameFindsItsPerson() {
        Locator hits = ask("张伟");

        assertThat(hits.first()).hasAttribute("data-kind", "person");
        assertThat(hits.first().locator("mark").first()).hasText("张伟");
    }

    @Test
    void whatPeopleCallAnEventFindsItsPlans() {
        ask("防台");

        assertThat(hit("plan", "wh-typhoon")).isVisible();
    }

    @Test
    void anEventAndAPlaceFindThePlanOfBoth() {
        ask("台风 大岙村");

        assertThat(page.locator("#results > [data-kind='plan'] .hit-title", new Page.LocatorOptions().setHasText("大岙村"))
                        .first())
                .isVisible();
    }

    @Test
    void everyHitIsAnEntryOfTheCatalogAndLeadsToIt(SampleSite site) {
        Set<String> kinds = new TreeSet<>();
        for (Locator hit : ask("台风").all()) {
            kinds.add(hit.getAttribute("data-kind"));
            String href = hit.locator("a").getAttribute("href").replaceFirst("[#?].*", "");
            assertTrue(site.commandEdition().resolve(href).toFile().isFile(), href);
        }
        assertFalse(kinds.isEmpty());
    }

    @Test
    void nothingFoundIsSaidWithWhatToDo() {
        page.fill("input#q", "量子纠缠");

        assertThat(page.locator("#search-status")).containsText("没有预案涵盖");
        assertThat(page.locator("#search-status")).containsText("总值班室");
        assertThat(hits()).hasCount(0);
    }

    @Test
    void aHitIsReachedByKeysAlone() {
        page.locator(".night-toggle").focus();
        page.keyboard().press("/");
        assertThat(page.locator("input#q")).isFocused();
        page.keyboard().type("防汛防台");
        assertThat(hits().first()).isVisible();

        page.keyboard().press("ArrowDown");
        assertThat(hits().first().locator("a")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(hits().nth(1).locator("a")).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("input#q")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/plan/[a-z-]+\\.html$"));
    }

    @Test
    void enterInTheBoxOpensTheFirstHit() {
        ask("望海区防汛防台应急预案");
        page.locator("input#q").press("Enter");

        assertThat(page).hasURL(visit.home() + MainPages.PLAN);
    }

    @Test
    void theTabKeyLeadsFromTheBoxToTheFirstHit() {
        page.locator(".night-toggle").focus();
        page.keyboard().press("/");
        page.keyboard().type("望海区防汛防台应急预案");
        assertThat(hits().first()).isVisible();
        Locator first = hits().first().locator("a");
        for (int presses = 0; presses < 3 && !isFocused(first); presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(first).isFocused();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(visit.home() + MainPages.PLAN);
    }

    private static boolean isFocused(Locator locator) {
        return Boolean.TRUE.equals(locator.evaluate("element => element === document.activeElement"));
    }

    @Test
    void aNumberFindsWhoseItIs(SampleSite site) {
        Person person = site.book().workspace().registers().people().get(0);
        Phone mobile = Objects.requireNonNull(person.mobile());
        for (String typed :
                List.of(mobile.digits(), mobile.text(), mobile.text().replace('-', ' '))) {
            ask(typed);
            assertThat(hit("person", person.id().value())).isVisible();
        }
        ask(mobile.digits());
        assertThat(hit("person", person.id().value()).locator("mark").first()).hasText(mobile.text());
    }

    @Test
    void aDutyNumberFindsItsOrganisation(SampleSite site) {
        Organisation office = site.book().workspace().registers().organisations().stream()
                .filter(organisation -> organisation.id().value().equals("wh-duty-office"))
                .findFirst()
                .orElseThrow();
        ask(Objects.requireNonNull(office.duty()).digits());

        assertThat(hit("organisation", "wh-duty-office")).isVisible();
    }

    @Test
    void escapeClearsTheBox() {
        ask("台风");
        page.locator("input#q").press("Escape");

        assertThat(page.locator("input#q")).hasValue("");
        assertThat(hits()).hasCount(0);
        assertThat(page.locator("#events")).isVisible();
    }

    @Test
    void theSlashLeadsHomeFromAnyPageAndAnAddressMayAsk() {
        visit.to(MainPages.VILLAGE).keyboard().press("/");
        assertThat(page.locator("input#q")).isFocused();

        visit.to("index.html?q=%E5%8F%B0%E9%A3%8E");
        assertThat(hits().first()).isVisible();
        assertThat(page.locator("input#q")).hasValue("台风");
    }
}
