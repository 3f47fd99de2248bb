package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.model.Audience;

/** A register in the browser, where the first 200 rows are listed at once. */
@ExtendWith(SharedSite.class)
final class RegisterTest {
    private static final int LISTED = 200;

    @Test
    void aLinkToARowThatIsNotListedYetListsIt(SampleSite site, Browser browser) {
        List<String> ids = Jsoup.parse(SampleSite.text(site.commandEdition(), "people.html"))
                .select("tbody tr")
                .eachAttr("id");
        assertTrue(ids.size() > LISTED, "the sample has more people than are listed at once");
        String first = ids.get(LISTED);
        String last = ids.get(ids.size() - 1);
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            assertThat(visit.to("people.html#" + last).locator("[id='" + last + "']"))
                    .isInViewport();

            Page page = visit.to("index.html");
            page.navigate(visit.home() + "people.html");
            assertThat(page.locator("tbody tr")).hasCount(LISTED);
            page.evaluate("id => { location.hash = id; }", first);
            assertThat(page.locator("[id='" + first + "']")).isInViewport();
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void theFilterFindsANumberWithHyphensAndWithout(SampleSite site, Browser browser) {
        var person = site.book().workspace().registers().people().get(0);
        var mobile = person.mobile();
        assertTrue(mobile != null && mobile.text().contains("-"));
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to("people.html");
            for (String typed : List.of(mobile.text(), mobile.digits())) {
                page.fill(".field-filter input", typed);
                assertThat(page.locator("tbody tr")).hasCount(1);
                assertThat(page.locator("tbody tr")).hasId(person.id().value());
            }
        }
    }
}
