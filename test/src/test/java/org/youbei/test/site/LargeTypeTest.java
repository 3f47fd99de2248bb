package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.model.Audience;

/** Readers who need more: larger type, 200 % zoom, stronger colours or their own, and nothing that moves. */
@ExtendWith(SharedSite.class)
final class LargeTypeTest {
    private static final List<String> PAGES = List.of(
            "index.html",
            MainPages.PLAN,
            MainPages.VILLAGE,
            MainPages.EVENT,
            MainPages.MAP,
            "people.html",
            "situation.html",
            "offline.html");

    /** Half of a phone's width, which is what it has at 200 %. */
    private static final int ZOOMED = 195;

    /** What stands beyond the right edge and cannot be scrolled to, or is cut by a box of its own; a map and a table have their own scrolling. */
    private static final String CUT = """
            () => {
              const width = document.documentElement.clientWidth;
              const found = document.documentElement.scrollWidth > width ? ['the page scrolls to ' + document.documentElement.scrollWidth] : [];
              document.querySelectorAll('body *').forEach(element => {
                if (!element.checkVisibility() || element.closest('.table-wrap, .site-nav, .toc, .map-scroll, .map-board, .sprite, .visually-hidden, svg, .skip')) return;
                const box = element.getBoundingClientRect();
                if (box.width > 1 && box.right > width + 1) found.push(element.tagName + '.' + element.className + ' to ' + Math.round(box.right));
              });
              return found;
            }
            """;

    private static final String SIZE = "parseFloat(getComputedStyle(document.body).fontSize)";

    @Test
    void isRememberedAndLeavesNothingCutOnAPhone(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to("index.html");
            double usual = ((Number) page.evaluate(SIZE)).doubleValue();
            page.locator("[data-large-toggle]").click();
            assertThat(page.locator("[data-large-toggle]")).hasAttribute("aria-pressed", "true");
            List<Object> cut = new ArrayList<>();
            for (String path : PAGES) {
                visit.to(path);
                assertEquals(1.3, ((Number) page.evaluate(SIZE)).doubleValue() / usual, .01);
                ((List<?>) page.evaluate(CUT)).forEach(found -> cut.add(path + ": " + found));
            }
            assertEquals(List.of(), cut);
            page.locator("[data-large-toggle]").click();
            assertEquals(usual, ((Number) page.evaluate(SIZE)).doubleValue());
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void zoomOfTwoHundredPercentNeedsNoSidewaysScrolling(SampleSite site, Browser browser) {
        List<Object> cut = new ArrayList<>();
        try (Visit visit =
                Visit.open(browser, site.home(Audience.COMMAND), Visit.options().setViewportSize(ZOOMED, 422))) {
            for (String path : PAGES) {
                Page page = visit.to(path);
                ((List<?>) page.evaluate(CUT)).forEach(found -> cut.add(path + ": " + found));
            }
        }
        assertEquals(List.of(), cut);
    }

    @Test
    void theReadersOwnColoursAreTakenOver(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to(MainPages.PLAN);
            String paper = "getComputedStyle(document.documentElement).getPropertyValue('--bg').trim()";
            assertNotEquals("Canvas", page.evaluate(paper));
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertEquals("Canvas", page.evaluate(paper));
        }
    }

    @Test
    void nothingMovesForThoseWhoAskedForThat(SampleSite site, Browser browser) {
        try (Visit visit = Visit.open(
                browser, site.home(Audience.COMMAND), Visit.options().setReducedMotion(ReducedMotion.REDUCE))) {
            List<Object> moving = new ArrayList<>();
            for (String path : PAGES) {
                Page page = visit.to(path);
                moving.addAll((List<?>) page.evaluate("""
                        () => Array.from(document.querySelectorAll('*')).filter(element => {
                          const style = getComputedStyle(element);
                          return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0 || style.scrollBehavior === 'smooth';
                        }).map(element => element.tagName + '.' + element.className)
                        """));
            }
            assertEquals(List.of(), moving);
        }
    }
}
