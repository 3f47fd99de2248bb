package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core finds nothing: WCAG 2.2 A and AA and its best practices, in light, dark and night. */
@ExtendWith(SharedSite.class)
final class AxeTest {
    private static final String RUN = """
            async () => {
              const result = await axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag',
                values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}});
              return result.violations.map(found => found.id + ': ' + found.nodes.length + ' x ' + found.nodes[0].target.join(' ')
                + ' ' + found.nodes[0].failureSummary);
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                MainPages.PLAN,
                MainPages.VILLAGE,
                MainPages.EVENT,
                "people.html",
                "plans.html",
                "hazards.html",
                "document/wh-duty-handbook.html"
            })
    void findsNothingInAnyLight(String path, SampleSite site, Browser browser) throws IOException {
        String axe = axe();
        String home = site.commandEdition().toUri().toString();
        for (Browser.NewContextOptions options : List.of(Visit.options(), Visit.dark())) {
            try (Visit visit = Visit.open(browser, home, options)) {
                assertEquals(List.of(), violations(visit.to(path), axe));
            }
        }
        try (Visit visit = Visit.phone(browser, home)) {
            Page page = visit.to(path);
            page.evaluate("localStorage.setItem('youbei-theme', 'night')");
            page.reload();
            assertEquals("night", page.getAttribute("html", "data-theme"));
            assertEquals(List.of(), violations(page, axe));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", MainPages.PLAN, MainPages.VILLAGE})
    void findsNothingOnAWideScreenWithEverythingUnfolded(String path, SampleSite site, Browser browser)
            throws IOException {
        String home = site.commandEdition().toUri().toString();
        try (Visit visit = Visit.open(browser, home, Visit.options().setViewportSize(1440, 900))) {
            Page page = visit.to(path);
            page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
            assertEquals(List.of(), violations(page, axe()));
        }
    }

    private static Object violations(Page page, String axe) {
        page.evaluate(axe);
        return page.evaluate(RUN);
    }

    private static String axe() throws IOException {
        try (InputStream in = AxeTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
