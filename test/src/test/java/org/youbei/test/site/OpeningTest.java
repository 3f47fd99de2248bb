package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    @ValueSource(ints = {320, 390, 768, 1440})
    void noPageIsWiderThanTheScreen(int width, SampleSite site, Browser browser) {
        List<String> wide = new ArrayList<>();
        for (Audience edition : List.of(Audience.PUBLIC, Audience.COMMAND)) {
            try (Visit visit =
                    Visit.open(browser, site.home(edition), Visit.options().setViewportSize(width, 844))) {
                for (String path : MainPages.ALL) {
                    Object over = visit.to(path).evaluate("document.scrollingElement.scrollWidth - innerWidth");
                    if (((Number) over).intValue() > 0) {
                        wide.add(edition.id() + " " + path + " by " + over);
                    }
                }
            }
        }
        assertEquals(List.of(), wide);
    }
}
