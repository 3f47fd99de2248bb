package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.model.Audience;

/** axe-core finds nothing, serious or not: WCAG 2.2 A and AA and its best practices, in light, dark and night, on a phone and on a wide screen. */
@ExtendWith(SharedSite.class)
final class AxeTest {
    private static final int WIDE = 1440;

    /** A4, upright. */
    private static final int PAPER = 794;

    private static final String EVERYTHING =
            "{type: 'tag', values: " + "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}";

    /** The rules that depend on colours: the others find in dark and night what they find in light. */
    private static final String COLOURS = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    /** On paper nothing is tapped, and a link is a word like any other. */
    private static final String NO_TAPS =
            ", rules: {'target-size': {enabled: false}, 'link-in-text-block': {enabled: false}}";

    private static final String RUN = """
            async () => {
              const result = await axe.run(document, {resultTypes: ['violations'], runOnly: %s});
              return result.violations.map(found => found.impact + ' ' + found.id + ': ' + found.nodes.length + ' x '
                + found.nodes[0].target.join(' ') + ' ' + found.nodes[0].failureSummary);
            }
            """;

    /** The rows of a register are alike; a few of them are looked at. */
    private static final String FEW_ROWS =
            "document.querySelectorAll('table.register tbody tr:nth-child(n+13)')" + ".forEach(row => row.remove())";

    /** What is alike in structure is alike in colours. */
    private static final String FEW_OF_EACH = "document.querySelectorAll("
            + "'main tbody > :nth-child(n+6), main :is(ul, ol) > :nth-child(n+8), main .prose > :nth-child(n+80)')"
            + ".forEach(part => part.remove())";

    private static final String UNFOLD = "document.querySelectorAll('details').forEach(details => details.open = true)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                MainPages.PLAN,
                MainPages.OVERDUE_PLAN,
                MainPages.VILLAGE,
                MainPages.EVENT,
                MainPages.DOCUMENT,
                MainPages.SITUATION,
                MainPages.OPEN_SITUATION,
                MainPages.STATIC_SITUATION,
                "plans.html",
                "people.html",
                "organisations.html",
                "teams.html",
                "supplies.html",
                "shelters.html",
                "hazards.html",
                MainPages.MAP,
                "offline.html",
                "report/coverage.html",
                "report/readiness.html"
            })
    void findsNothingOnAPhoneAndOnAWideScreen(String path, SampleSite site, Browser browser) throws IOException {
        try (Visit visit = visit(site, browser)) {
            Page page = shown(visit, path);
            page.evaluate(FEW_ROWS);
            page.evaluate(axe());
            List<Object> found = new ArrayList<>(violations(page, EVERYTHING));
            page.setViewportSize(WIDE, 900);
            page.evaluate(UNFOLD);
            found.addAll(violations(page, EVERYTHING));
            assertEquals(List.of(), found);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                MainPages.PLAN,
                MainPages.OVERDUE_PLAN,
                MainPages.VILLAGE,
                MainPages.EVENT,
                MainPages.DOCUMENT,
                MainPages.SITUATION,
                MainPages.OPEN_SITUATION,
                "hazards.html",
                MainPages.MAP,
                "report/coverage.html"
            })
    void findsNothingInDarkAndNight(String path, SampleSite site, Browser browser) throws IOException {
        try (Visit visit = visit(site, browser)) {
            Page page = shown(visit, path);
            page.evaluate(FEW_OF_EACH);
            page.evaluate(UNFOLD);
            page.evaluate(axe());
            List<Object> found = new ArrayList<>(inDarkAndNight(page));
            page.setViewportSize(WIDE, 900);
            found.addAll(inDarkAndNight(page));
            assertEquals(List.of(), found);
        }
    }

    /** Goes to a page and waits for what its script shows. */
    private static Page shown(Visit visit, String path) {
        Page page = visit.to(path);
        if (path.startsWith("situation")) {
            page.locator("#part-starts").waitFor();
        }
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", MainPages.PLAN, MainPages.VILLAGE, "offline.html"})
    void findsNothingInLargeType(String path, SampleSite site, Browser browser) throws IOException {
        try (Visit visit = visit(site, browser)) {
            Page page = visit.to(path);
            page.locator("[data-large-toggle]").click();
            page.evaluate(FEW_OF_EACH);
            page.evaluate(axe());
            assertEquals(List.of(), violations(page, EVERYTHING));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                MainPages.PLAN,
                MainPages.VILLAGE,
                MainPages.SITUATION,
                "people.html",
                MainPages.MAP,
                "report/coverage.html"
            })
    void findsNothingOnPaper(String path, SampleSite site, Browser browser) throws IOException {
        try (Visit visit = visit(site, browser)) {
            Page page = shown(visit, path);
            page.setViewportSize(PAPER, 1123);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate(FEW_OF_EACH);
            page.evaluate(axe());
            assertEquals(List.of(), violations(page, EVERYTHING + NO_TAPS));
        }
    }

    @Test
    void findsNothingWhereChangesAreMarked(SampleSite site, Browser browser) throws IOException {
        List<String> changed = SampleSite.pages(site.commandEdition()).stream()
                .filter(path -> path.startsWith("changes/"))
                .limit(1)
                .toList();
        assumeTrue(!changed.isEmpty(), "no history: a shallow clone");
        findsNothingOnAPhoneAndOnAWideScreen(changed.get(0), site, browser);
        findsNothingInDarkAndNight(changed.get(0), site, browser);
        findsNothingOnPaper(changed.get(0), site, browser);
    }

    private static Visit visit(SampleSite site, Browser browser) {
        return Visit.open(browser, site.home(Audience.COMMAND), Visit.options(), MainPages.OVERDUE_DAY);
    }

    private static List<Object> inDarkAndNight(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        List<Object> found = new ArrayList<>(violations(page, COLOURS));
        page.locator("[data-night-toggle]").click();
        assertEquals("night", page.getAttribute("html", "data-theme"));
        found.addAll(violations(page, COLOURS));
        page.locator("[data-night-toggle]").click();
        return found;
    }

    private static List<?> violations(Page page, String rules) {
        return (List<?>) page.evaluate(RUN.formatted(rules));
    }

    private static String axe() throws IOException {
        try (InputStream in = AxeTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
