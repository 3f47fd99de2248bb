package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.model.Audience;

/** A plan on paper: all of it, whatever was folded, in another tab or wider than the screen. */
@ExtendWith(SharedSite.class)
final class PrintTest {
    /** What stands on a screen for the finger alone. */
    private static final String FOR_FINGERS =
            "nav, button, script, style, svg, fieldset, summary, .skip, .level-tabs, .text-toc,"
                    + " .button, .masthead-search, .masthead-call, .expired";

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    /** A4 between its margins, in CSS pixels. */
    private static final int PAPER_WIDTH = 688;

    @Test
    void theTextIsWhole(SampleSite site, Browser browser) {
        try (Visit visit =
                Visit.open(browser, site.home(Audience.COMMAND), Visit.options().setViewportSize(PAPER_WIDTH, 900))) {
            Page page = visit.to(MainPages.PLAN);
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            String printed = squeezed(String.valueOf(page.evaluate("document.body.innerText")));

            List<String> missing = new ArrayList<>();
            for (String words : words(site)) {
                if (!printed.contains(squeezed(words))) {
                    missing.add(words);
                }
            }
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void nothingIsCutAtTheEdgeOfThePaper(SampleSite site, Browser browser) {
        try (Visit visit =
                Visit.open(browser, site.home(Audience.COMMAND), Visit.options().setViewportSize(PAPER_WIDTH, 900))) {
            Page page = visit.to(MainPages.PLAN);
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Object cut = page.evaluate(
                    "Array.from(document.querySelectorAll('main *'))"
                            + ".filter(element => element.checkVisibility() && !element.closest('.visually-hidden')"
                            + "  && element.getBoundingClientRect().right > innerWidth + 1)"
                            + ".map(element => element.tagName + '.' + element.className + ' ' + element.textContent.slice(0, 40))");
            assertEquals(List.of(), cut);
        }
    }

    @Test
    void theTextRunsOverAsManyPagesAsItNeeds(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            byte[] pdf = visit.to(MainPages.PLAN)
                    .pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
            String text = new String(pdf, StandardCharsets.ISO_8859_1);

            assertTrue(text.startsWith("%PDF-"));
            long pages = PAGE.matcher(text).results().count();
            assertTrue(pages >= 20, pages + " pages");
        }
    }

    /** The words of every part of the page that is not for the finger, as the file holds them. */
    private static List<String> words(SampleSite site) {
        Document page = Jsoup.parse(SampleSite.text(site.commandEdition(), MainPages.PLAN));
        page.select(FOR_FINGERS).remove();
        return page.select("main *").stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s+", "");
    }
}
