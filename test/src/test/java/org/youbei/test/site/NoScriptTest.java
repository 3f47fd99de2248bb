package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages with JavaScript off: all that stands on them can be read and tapped, search aside. */
@ExtendWith(SharedSite.class)
final class NoScriptTest {
    private Visit visit;

    @BeforeEach
    void openWithoutScripts(SampleSite site, Browser browser) {
        visit = Visit.open(
                browser,
                site.commandEdition().toUri().toString(),
                Visit.options().setJavaScriptEnabled(false));
    }

    @AfterEach
    void close() {
        if (visit != null) {
            List<String> wrong = List.copyOf(visit.wrong());
            visit.close();
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void homeShowsDutyEventsAndPlaces() {
        Page page = visit.to("index.html");

        assertThat(page.locator(".duty-main")).isVisible();
        assertThat(page.locator(".tile").first()).isVisible();
        assertThat(page.locator("#places summary").first()).isVisible();
        assertThat(page.locator(".js-only:visible")).hasCount(0);
    }

    @Test
    void aPlanShowsAllItsLevels() {
        Page page = visit.to(MainPages.PLAN);

        for (int level = 1; level <= 4; level++) {
            assertThat(page.locator("#level-" + level)).isVisible();
            assertThat(page.locator("#level-" + level + " .level-title")).isVisible();
        }
        assertThat(page.locator("#part-calls .tel").first()).isVisible();
        assertThat(page.locator("#part-text .prose")).isVisible();
    }

    @Test
    void aPlaceShowsItsPlansAndTransfers() {
        Page page = visit.to(MainPages.VILLAGE);

        assertThat(page.locator("#part-plans .plan-links a").first()).isVisible();
        assertThat(page.locator("#part-people .tel").first()).isVisible();
        assertThat(page.locator("#part-transfers .transfer").first()).isVisible();
    }

    @Test
    void anEventShowsItsPlansLadderAndTable() {
        Page page = visit.to(MainPages.EVENT);

        assertThat(page.locator("#part-plans a").first()).isVisible();
        assertThat(page.locator("#part-ladders .step").first()).isVisible();
        assertThat(page.locator("#part-matrix .level-tag").first()).isVisible();
    }

    @Test
    void aLadderShowsItsStepsAndTheWordsToSay() {
        Page page = visit.to(MainPages.LADDER);

        assertThat(page.locator("#h24 .action-do").first()).isVisible();
        assertThat(page.locator("#h24 .ladder-say")).isVisible();
        page.locator("#h24 summary").first().click();
        assertThat(page.locator("#h24 .ladder-text").first()).isVisible();
        assertThat(page.locator(".js-only:visible")).hasCount(0);
    }

    @Test
    void aLikelySituationIsAnswered() {
        Page page = visit.to("situation.html");
        page.locator(".no-js-only a", new Page.LocatorOptions().setHasText("台风 · 潮门镇 · 红色预警"))
                .click();

        assertThat(page.locator(".start-level").first()).hasText("一级响应");
        assertThat(page.locator(".start-decides .tel").first()).isVisible();
        assertThat(page.locator("[data-band='30'] .action").first()).isVisible();
        assertThat(page.locator("#part-calls .tel").first()).isVisible();
        assertThat(page.locator("#part-risks .transfer").first()).isVisible();
    }

    @Test
    void noKindOfPageNeedsThem() {
        for (String path : MainPages.ALL) {
            Page page = visit.to(path);
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator(".js-only:visible")).hasCount(0);
        }
    }

    @Test
    void aRegisterShowsAllItsRows() {
        Page page = visit.to("people.html");

        assertThat(page.locator("tbody tr:visible"))
                .hasCount(page.locator("tbody tr").count());
        assertThat(page.locator("tbody a[href^='tel:']").first()).isVisible();
    }
}
