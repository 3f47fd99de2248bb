package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.report.ReportKind;

/** Pages of reports: the figure, what is missing first, a way to each entry; none of it for the public. */
@ExtendWith(SharedSite.class)
final class ReportPageTest {
    @Test
    void whatIsMissingStandsFirstAndLeadsToItsEntry(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.commandEdition().toUri().toString())) {
            Page page = visit.to("report/coverage.html");
            assertThat(page.locator(".report-figure b").first()).hasText("85/89 = 95.5%");
            assertThat(page.locator(".report-goal").first()).hasText("低于目标 100%");
            assertThat(page.locator(".report-state").first()).hasText("缺口");
            page.locator("#part-matrix tbody tr").first().locator("a").click();
            assertThat(page.locator("h1")).hasText("文昌社区");
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void eachReportIsReachedFromTheNavigation(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.commandEdition().toUri().toString())) {
            Page page = visit.to("index.html");
            page.locator(".site-nav a[href='report/coverage.html']").click();
            assertThat(page.locator(".report-nav a")).hasCount(ReportKind.values().length - 1);
            Object wider = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
            assertEquals(false, wider);
        }
    }

    @Test
    void thePublicEditionHasNone(SampleSite site) {
        assertFalse(Files.exists(site.publicEdition().resolve("report")));
    }
}
