package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.model.Audience;

/** Pages open from a file and from a server without an error and without a request that leaves the site. */
@ExtendWith(SharedSite.class)
final class OpeningTest {
    @Test
    void everyPageOfTheCommandEditionFromAFile(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            SampleSite.pages(site.commandEdition()).forEach(visit::to);
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void everyKindOfPageOfThePublicEditionFromAFile(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.PUBLIC))) {
            MainPages.ALL.forEach(visit::to);
            assertEquals(List.of(), visit.wrong());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "COMMAND"})
    void everyKindOfPageFromAServer(Audience edition, SampleSite site, Browser browser) throws IOException {
        try (HttpSite server = HttpSite.serve(site.edition(edition));
                Visit visit = Visit.phone(browser, server.home())) {
            MainPages.ALL.forEach(visit::to);
            visit.to("index.html?q=%E5%8F%B0%E9%A3%8E")
                    .locator("#results > [data-id]")
                    .first()
                    .waitFor();
            assertEquals(List.of(), visit.wrong());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "COMMAND"})
    void noKindOfPageIsWiderThanTheScreen(Audience edition, SampleSite site, Browser browser) {
        List<String> wide = new ArrayList<>();
        try (Visit visit = Visit.phone(browser, site.home(edition))) {
            for (String path : MainPages.ALL) {
                Page page = visit.to(path);
                for (int width : new int[] {320, Visit.PHONE_WIDTH, 768, 1440}) {
                    page.setViewportSize(width, 844);
                    Object over = page.evaluate("document.scrollingElement.scrollWidth - innerWidth");
                    if (((Number) over).intValue() > 0) {
                        wide.add(path + " at " + width + " by " + over);
                    }
                }
            }
        }
        assertEquals(List.of(), wide);
    }
}
