package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first-hour panel, with scripts and without. */
@ExtendWith(SharedSite.class)
final class PlanPageTest {
    @Test
    void aTabShowsItsLevelAlone(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.commandEdition().toUri().toString())) {
            Page page = visit.to(MainPages.PLAN);
            Locator tabs = page.locator("[data-level]");
            assertThat(tabs).hasCount(4);
            assertThat(page.locator(".level:visible")).hasCount(1);
            assertThat(page.locator("#level-1")).isVisible();

            page.locator("[data-level='3']").click();
            assertThat(page.locator(".level:visible")).hasCount(1);
            assertThat(page.locator("#level-3")).isVisible();
            assertThat(page.locator("[data-level='3']")).hasAttribute("aria-selected", "true");

            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#level-4")).isVisible();
            page.keyboard().press("Home");
            assertThat(page.locator("#level-1")).isVisible();
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void aLinkToALevelOpensIt(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.commandEdition().toUri().toString())) {
            Page page = visit.to(MainPages.PLAN + "#level-2");
            assertThat(page.locator("#level-2")).isVisible();
            assertThat(page.locator("#level-1")).isHidden();
        }
    }

    @Test
    void everyCallHasANameAndDigits(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.commandEdition().toUri().toString())) {
            Page page = visit.to(MainPages.PLAN);
            Object nameless = page.locator("a[href^='tel:']")
                    .evaluateAll("links => links.filter(link => !/^tel:[0-9]+$/.test(link.getAttribute('href')) "
                            + "|| !/[0-9]/.test(link.getAttribute('aria-label') || link.textContent)).length");
            assertEquals(0, ((Number) nameless).intValue());
        }
    }
}
