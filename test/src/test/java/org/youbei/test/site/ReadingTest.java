package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.model.Audience;
import org.youbei.model.plan.Outline;
import org.youbei.model.plan.Plan;

/** What helps to read a plan: find, links to sections, a report of a mistake, the chain, the issued text. */
@ExtendWith(SharedSite.class)
final class ReadingTest {
    @Test
    void findOpensTheTabAndTheFoldThatHoldTheWords(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to(MainPages.PLAN);
            String behind = words(page.locator("#level-4 .action-do").first());
            find(page, behind);
            assertThat(page.locator("#level-4")).isVisible();
            assertThat(page.locator("#level-1")).isHidden();
            assertThat(page.locator(".find-status")).containsText("第 1 处");

            String folded =
                    words(page.locator("details.more:not([open]) tbody th").last());
            find(page, folded);
            assertThat(page.locator("details[open] tbody th").getByText(folded)).isVisible();

            find(page, "没有这几个字");
            assertThat(page.locator(".find-status")).hasText("没有找到");
            page.keyboard().press("Escape");
            assertThat(page.locator(".find-bar")).isHidden();
            assertEquals(List.of(), visit.wrong());
        }
    }

    private static String words(Locator element) {
        return element.textContent().strip();
    }

    private static void find(Page page, String words) {
        page.locator(".toc-find-button").click();
        page.locator(".find-bar input").fill(words);
    }

    @Test
    void theBrowsersOwnFindSeesHiddenTabs(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to(MainPages.PLAN);
            assertThat(page.locator("#level-3")).hasAttribute("hidden", "until-found");
            page.evaluate("document.getElementById('level-3').dispatchEvent(new Event('beforematch'))");
            assertThat(page.locator("#level-3")).isVisible();
            assertThat(page.locator("[data-level='3']")).hasAttribute("aria-selected", "true");
        }
    }

    @Test
    void everyHeadingOfTheTextHasALinkAndTheReportNamesItsLine(SampleSite site, Browser browser) {
        Plan plan = site.book().workspace().plans().stream()
                .filter(one -> one.id().value().equals("wh-typhoon"))
                .findFirst()
                .orElseThrow();
        Outline.Heading heading = plan.outline().headings().get(4);
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to(MainPages.PLAN);
            assertEquals(
                    plan.outline().headings().size(),
                    page.locator(".prose .anchor").count());
            page.locator("[id='" + heading.id() + "'] .anchor").click();
            assertThat(page.locator(".toast")).containsText("已复制");
            assertTrue(page.url().endsWith("#" + heading.id()));

            page.locator(".toast a").click();
            assertThat(page.locator("#mistake-where")).hasValue(heading.id());
            assertThat(page.locator("#mistake-text")).containsText("文件：" + plan.file());
            assertThat(page.locator("#mistake-text")).containsText("行号：" + heading.line());
            assertThat(page.locator("#mistake-text")).containsText("章节：" + heading.number());
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void theReportIsThereWithoutScripts(SampleSite site) {
        String report = Jsoup.parse(SampleSite.text(site.publicEdition(), MainPages.PLAN))
                .select("#mistake-text")
                .first()
                .wholeText();

        assertTrue(report.contains("wh-typhoon") && report.contains("plans/special/wh-typhoon.md"), report);
    }

    @Test
    void theChainIsReachedByKeyboardAndReadOnAPhone(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to(MainPages.PLAN);
            Locator graph = page.locator(".chain-graph");
            assertThat(graph.locator("[aria-current='true']")).hasCount(1);
            assertTrue(graph.locator("a").count() >= 3);
            assertEquals(
                    List.of(),
                    graph.locator("rect")
                            .evaluateAll("boxes => boxes.filter(box => { const at = box.getBoundingClientRect();"
                                    + " return at.left < 0 || at.right > innerWidth || at.height < 32; })"));
            Locator above = graph.locator("a").first();
            above.focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("plan/wh-overall.html"));
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void theIssuedTextAloneIsPrinted(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to(MainPages.PLAN);
            page.evaluate("window.print = () => {}");
            page.locator("[data-print='document']").click();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".issue-number")).hasText("望政办发〔2025〕28号");
            assertThat(page.locator(".issue-date")).isVisible();
            assertThat(page.locator(".prose")).isVisible();
            assertThat(page.locator(".first-hour")).isHidden();
            assertThat(page.locator(".masthead")).isHidden();
        }
    }
}
