package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.model.Audience;

/** Light, dark and night: the colours change, words stay readable, and the choice stays. */
@ExtendWith(SharedSite.class)
final class ThemeTest {
    private static final double LEAST = 4.5;

    /** Every visible element with words of its own: its colours, and their contrast by WCAG 2.2. */
    private static final String COLOURS = """
            () => {
              const parse = colour => colour.match(/[0-9.]+/g).map(Number);
              const light = rgb => rgb.slice(0, 3).map(part => part / 255)
                .map(part => part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4))
                .reduce((sum, part, at) => sum + part * [.2126, .7152, .0722][at], 0);
              const ground = element => {
                for (let at = element; at; at = at.parentElement) {
                  const colour = parse(getComputedStyle(at).backgroundColor);
                  if (colour.length < 4 || colour[3] > 0) return colour;
                }
                return [255, 255, 255];
              };
              const own = element => Array.from(element.childNodes).some(node => node.nodeType === 3 && node.data.trim());
              return Array.from(document.body.querySelectorAll('*'))
                .filter(element => own(element) && element.checkVisibility() && !element.closest('.visually-hidden, svg'))
                .map(element => {
                  const ink = parse(getComputedStyle(element).color), paper = ground(element);
                  const both = [light(ink), light(paper)].sort((a, b) => b - a);
                  return {what: element.tagName + '.' + element.className, ink: ink.join(), paper: paper.join(),
                    contrast: (both[0] + .05) / (both[1] + .05)};
                });
            }
            """;

    private static final String PAPER = "getComputedStyle(document.body).backgroundColor";
    private static final String INK = "getComputedStyle(document.body).color";

    @Test
    void wordsCanBeReadInEveryLight(SampleSite site, Browser browser) {
        List<Object> faint = new ArrayList<>();
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            for (String path : List.of("index.html", MainPages.PLAN, MainPages.VILLAGE, MainPages.EVENT)) {
                Page page = visit.to(path);
                for (String theme : List.of("light", "dark", "night")) {
                    page.evaluate("theme => document.documentElement.setAttribute('data-theme', theme)", theme);
                    for (Object found : (List<?>) page.evaluate(COLOURS)) {
                        if (((Number) ((Map<?, ?>) found).get("contrast")).doubleValue() < LEAST) {
                            faint.add(path + " " + theme + " " + found);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), faint);
    }

    @Test
    void eachLightHasColoursOfItsOwn(SampleSite site, Browser browser) {
        List<Object> papers = new ArrayList<>();
        List<Object> inks = new ArrayList<>();
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to("index.html");
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                papers.add(page.evaluate(PAPER));
                inks.add(page.evaluate(INK));
            }
            page.locator("[data-night-toggle]").click();
            papers.add(page.evaluate(PAPER));
            inks.add(page.evaluate(INK));
        }
        assertEquals(3, new HashSet<>(papers).size(), papers.toString());
        assertEquals(3, new HashSet<>(inks).size(), inks.toString());
    }

    @Test
    void nightStaysOnTheNextPageAndLeavesToWhatWasBefore(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to("index.html");
            page.locator("input[name='theme'][value='dark']").check();
            Object dark = page.evaluate(PAPER);
            page.locator("[data-night-toggle]").click();
            Object night = page.evaluate(PAPER);

            assertEquals(night, visit.to(MainPages.PLAN).evaluate(PAPER));
            assertThat(page.locator("[data-night-toggle]")).hasAttribute("aria-pressed", "true");
            page.locator("[data-night-toggle]").click();
            assertEquals(dark, page.evaluate(PAPER));
            assertThat(page.locator("input[name='theme'][value='dark']")).isChecked();
        }
    }

    @Test
    void theChoiceInTheFooterOverridesTheSystem(SampleSite site, Browser browser) {
        try (Visit visit = Visit.open(browser, site.home(Audience.COMMAND), Visit.dark())) {
            Page page = visit.to("index.html");
            Object dark = page.evaluate(PAPER);
            page.locator("input[name='theme'][value='light']").check();
            Object light = page.evaluate(PAPER);
            page.locator("input[name='theme'][value='auto']").check();

            assertEquals(dark, page.evaluate(PAPER));
            assertEquals(2, new HashSet<>(List.of(dark, light)).size());
        }
    }
}
