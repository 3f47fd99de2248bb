package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages open from a file and from a server without an error and without a request that leaves the site. */
@ExtendWith(SharedSite.class)
final class OpeningTest {
    @Test
    void everyPageOfTheCommandEditionFromAFile(SampleSite site, Browser browser) {
        String home = site.commandEdition().toUri().toString();
        try (Visit visit = Visit.phone(browser, home)) {
            SampleSite.pages(site.commandEdition()).forEach(visit::to);
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void everyPageOfThePublicEditionFromAServer(SampleSite site, Browser browser) throws IOException {
        try (HttpSite server = HttpSite.serve(site.publicEdition());
                Visit visit = Visit.phone(browser, server.home())) {
            SampleSite.pages(site.publicEdition()).forEach(visit::to);
            assertEquals(List.of(), visit.wrong());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1440})
    void noPageIsWiderThanTheScreen(int width, SampleSite site, Browser browser) {
        List<String> wide = new ArrayList<>();
        String home = site.commandEdition().toUri().toString();
        try (Visit visit = Visit.open(browser, home, Visit.options().setViewportSize(width, 844))) {
            for (String path : MainPages.ALL) {
                Object over = visit.to(path).evaluate("document.scrollingElement.scrollWidth - innerWidth");
                if (((Number) over).intValue() > 0) {
                    wide.add(path + " by " + over);
                }
            }
        }
        assertEquals(List.of(), wide);
    }
}
