package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.model.Audience;

/** What the page of a plan says to whoever comes from the code of a card, and the card files that it links. */
@ExtendWith(SharedSite.class)
final class CardStateTest {
    @Test
    void saysThatACardOfAnotherVersionIsVoid(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to("plan/wh-typhoon.html#card=2023");
            assertThat(page.locator(".card-state")).containsText("卡已作废");
            assertThat(page.locator(".card-state")).containsText("2023");
            assertThat(page.locator(".card-state")).containsText("2025");
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void saysThatACardOfThisVersionIsGood(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to("plan/wh-typhoon.html#card=2025");
            assertThat(page.locator(".card-state")).containsText("与现行预案一致");
        }
    }

    @Test
    void linksTheFilesWithPicturesThatAreDrawn(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to("plan/wh-typhoon.html");
            assertEquals(
                    List.of("指挥员明白卡 PDF", "岗位应急处置卡 PDF", "预案简本 PDF"),
                    page.locator(".printed-card").allTextContents());
            page.locator(".printed").scrollIntoViewIfNeeded();
            Visit.await(
                    page,
                    "[...document.querySelectorAll('.printed-card img')].every(image => image.complete && image.naturalWidth > 0)",
                    null);
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void listsThePeopleWithTheCardsOfThePlansTheyCommand(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to("people.html");
            Locator cards = page.locator("#chen-haibo .row-cards");
            assertThat(cards.locator("summary")).hasText("卡片 11");
            assertThat(cards.locator("a").first()).isHidden();
            cards.locator("summary").click();
            assertThat(cards.locator("a").first()).isVisible();
            assertEquals(List.of(), visit.wrong());
        }
    }
}
