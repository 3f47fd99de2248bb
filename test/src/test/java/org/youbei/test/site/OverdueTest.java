package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.model.Audience;

/** What a plan's page says when its evaluation is overdue on the day it is read, whenever it was built. */
@ExtendWith(SharedSite.class)
final class OverdueTest {
    private static final String DUE = "2026-12-19";

    private static Visit visit(SampleSite site, Browser browser, Instant today) {
        return Visit.open(browser, site.home(Audience.PUBLIC), Visit.options(), today);
    }

    @Test
    void saysItOnTheDayBehind(SampleSite site, Browser browser) {
        try (Visit visit = visit(site, browser, MainPages.OVERDUE_DAY)) {
            Page page = visit.to(MainPages.OVERDUE_PLAN);

            assertThat(page.locator(".expired")).isVisible();
            assertThat(page.locator(".expired")).hasText("本预案应在 " + DUE + " 前评估，已经逾期：内容可能陈旧，请向编制单位核实。");
            assertThat(page.locator(".status .flag-overdue")).hasText("逾期 1 天");
            assertThat(page.locator("html.is-expired")).hasCount(1);
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void saysNothingUntilTheDayIsOver(SampleSite site, Browser browser) {
        try (Visit visit = visit(site, browser, MainPages.OVERDUE_DAY.minus(Duration.ofDays(1)))) {
            Page page = visit.to(MainPages.OVERDUE_PLAN);

            assertThat(page.locator(".expired")).isHidden();
            assertThat(page.locator(".status .flag-overdue")).hasText("今天到期");
            assertThat(page.locator("html.is-expired")).hasCount(0);
        }
    }

    @Test
    void countsTheDaysInTheLastMonth(SampleSite site, Browser browser) {
        try (Visit visit = visit(site, browser, MainPages.OVERDUE_DAY.minus(Duration.ofDays(11)))) {
            assertThat(visit.to(MainPages.OVERDUE_PLAN).locator(".status .flag-soon"))
                    .hasText("还有 10 天");
        }
    }

    @Test
    void showsTheDateWithoutScripts(SampleSite site, Browser browser) {
        try (Visit visit =
                Visit.open(browser, site.home(Audience.PUBLIC), Visit.options().setJavaScriptEnabled(false))) {
            Page page = visit.to(MainPages.OVERDUE_PLAN);

            assertThat(page.locator(".expired")).isHidden();
            Locator review = page.locator(".status div", new Page.LocatorOptions().setHasText("下次评估"));
            assertThat(review.locator("time")).hasText(DUE);
            assertThat(review.locator("time")).isVisible();
        }
    }
}
