package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.model.Audience;

/** The record of a response on the site of the command: its log, its review, and the ways to it. */
@ExtendWith(SharedSite.class)
final class RecordPageTest {
    private static final String RECORD = "activation/2025-08-typhoon.html";

    private Visit visit;

    @BeforeEach
    void open(SampleSite site, Browser browser) {
        visit = Visit.phone(browser, site.home(Audience.COMMAND));
    }

    @AfterEach
    void close() {
        List<String> wrong = List.copyOf(visit.wrong());
        visit.close();
        assertEquals(List.of(), wrong);
    }

    @Test
    void tellsWhatHappenedByDaysAndWhatWasLearnt() {
        Page page = visit.to(RECORD);
        assertThat(page.locator("h1")).hasText("2025年8月台风外围影响防御");
        assertEquals(
                List.of("台风", "望海区", "四级响应", "2025-08-17 16:00", "2025-08-19 10:30", "望海区防汛防台应急预案"),
                page.locator(".status dd").allInnerTexts());
        assertEquals(
                List.of("2025-08-17", "2025-08-18", "2025-08-19"),
                page.locator(".log-day").allInnerTexts());
        assertThat(page.locator(".log-line")).hasCount(11);
        assertEquals(
                List.of("16:14", "最后一家（远屿乡）确认收到", "区防指办 · 对应行动 向乡镇（街道）和成员单位值班室下发通知并逐一确认收到"),
                page.locator(".log-line").nth(1).locator(".log-time, p").allInnerTexts());
        assertThat(page.locator("#finding-f1")).containsText("停航前才停售进岛游客票");
        assertThat(page.locator("#action-a1")).containsText("已核实");
        page.locator(".log-line a").nth(1).click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/plan/wh-typhoon\\.html#do-r4-call$"));
        page.waitForLoadState();
    }

    @Test
    void isFoundFromThePlanTheListAndTheSearch() {
        Page page = visit.to("plan/wh-typhoon.html");
        page.locator(".status a[href$='2025-08-typhoon.html']").first().click();
        assertThat(page.locator("h1")).hasText("2025年8月台风外围影响防御");
        page.waitForLoadState();
        page.locator(".crumbs a").last().click();
        assertThat(page.locator("h1")).hasText("响应记录");
        page.waitForLoadState();
        assertEquals(
                List.of("2025-08-17 16:00 已终止", "2025年8月台风外围影响防御", "台风 · 望海区 · 四级响应"),
                page.locator(".drill-list li").first().locator("p").allInnerTexts());
    }

    @Test
    void isForTheCommandAlone(SampleSite site) {
        assertFalse(Files.exists(site.publicEdition().resolve(RECORD)));
        assertFalse(Files.exists(site.publicEdition().resolve("activations.html")));
    }
}
