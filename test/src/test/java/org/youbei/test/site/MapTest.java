package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.youbei.model.Audience;
import org.youbei.model.GeoPoint;
import org.youbei.model.register.Place;
import org.youbei.model.register.Team;

/** The map in the browser, from file://. */
@ExtendWith(SharedSite.class)
final class MapTest {
    private static final String VILLAGE = "330999101201";

    private static final Pattern SHEET = Pattern.compile("/MediaBox\\s*\\[0 0 (\\d+)\\S* (\\d+)");

    @Test
    void aGroupOpensIntoPointsAndAPointIntoItsCard(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to(MainPages.MAP + "?id=wh-rescue-team");
            assertThat(page.locator(".map-panel h2")).hasText("望海区综合应急救援队");
            assertThat(page.locator(".map-pin.is-chosen")).hasAttribute("data-pin", "wh-rescue-team");
            assertThat(page.locator(".map-panel a[href^='tel:']").first()).isVisible();
            assertThat(page.locator(".map-panel a[href='teams.html#wh-rescue-team']"))
                    .isVisible();

            page.navigate(visit.home() + MainPages.MAP);
            Locator groups = page.locator(".map-cluster");
            groups.first().waitFor();
            int before = page.locator(".map-pin").count();
            groups.first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".map-panel li").first()).isVisible();
            Visit.await(page, "before => document.querySelectorAll('.map-pin').length !== before", before);
            page.locator(".map-panel li button").first().click();
            assertThat(page.locator(".map-panel a[href*='#'], .map-panel a[href^='place/']")
                            .first())
                    .isVisible();
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void layersHideAKind(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to(MainPages.MAP);
            page.locator(".map-pin").first().waitFor();
            for (Locator box : page.locator(".map-layers input").all()) {
                box.uncheck();
            }
            assertThat(page.locator(".map-pin")).hasCount(0);
            page.locator(".map-layers input[value='team']").check();
            page.locator(".map-pin").first().waitFor();
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void theNearestTeamsOfAPlaceStandFirst(SampleSite site, Browser browser) {
        List<Team> teams = nearest(site);
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to(MainPages.MAP);
            page.fill("#map-place", "石塘湾");
            page.locator("#map-place").press("Enter");
            assertNearest(page, teams);

            page.navigate(visit.home() + MainPages.MAP + "?place=" + VILLAGE);
            assertNearest(page, teams);
            assertThat(page.locator(".map-near [href^='tel:']").first()).isVisible();

            page.fill("#map-place", "没有这个地方");
            page.locator("#map-place").press("Enter");
            assertThat(page.locator(".map-panel")).containsText("没有这个地方");
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void theBrowsersOwnPositionWillDo(SampleSite site, Browser browser) {
        GeoPoint at = village(site);
        Browser.NewContextOptions options = Visit.options()
                .setGeolocation(new Geolocation(at.latitude(), at.longitude()))
                .setPermissions(List.of("geolocation"));
        try (Visit visit = Visit.open(browser, site.home(Audience.COMMAND), options)) {
            Page page = visit.to(MainPages.MAP);
            page.locator("[data-map-here]").click();
            assertNearest(page, nearest(site));
            assertEquals(List.of(), visit.wrong());
        }
    }

    private static void assertNearest(Page page, List<Team> teams) {
        Locator hits = page.locator(".map-near li[data-kind='team']");
        assertThat(hits).hasCount(5);
        assertEquals(
                teams.stream().limit(5).map(team -> team.id().value()).toList(),
                hits.all().stream().map(hit -> hit.getAttribute("data-id")).toList());
    }

    private static GeoPoint village(SampleSite site) {
        return site.book().workspace().registers().places().stream()
                .filter(place -> place.id().value().equals(VILLAGE))
                .map(Place::at)
                .findFirst()
                .orElseThrow();
    }

    private static List<Team> nearest(SampleSite site) {
        GeoPoint at = village(site);
        return site.book().workspace().registers().teams().stream()
                .filter(team -> team.base() != null)
                .sorted(Comparator.comparingDouble((Team team) -> at.kilometresTo(team.base()))
                        .thenComparing(team -> team.id().value()))
                .toList();
    }

    @Test
    void theSheetStandsWithoutScripts(SampleSite site, Browser browser) {
        try (Visit visit =
                Visit.open(browser, site.home(Audience.COMMAND), Visit.options().setJavaScriptEnabled(false))) {
            Page page = visit.to(MainPages.MAP);
            assertThat(page.locator(".map-svg")).isVisible();
            assertThat(page.locator(".map-items a[href='teams.html#wh-rescue-team']")
                            .first())
                    .isVisible();
            assertThat(page.locator("[data-map-stage]")).isHidden();
        }
    }

    @Test
    void thePaperLies(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to(MainPages.MAP);
            page.locator(".map-pin").first().waitFor();
            assertEquals("841 594", paper(page));
            page.evaluate("document.documentElement.setAttribute('data-paper', 'a3')");
            assertEquals("1191 841", paper(page));
        }
    }

    /** Returns the size of the first sheet in points. */
    private static String paper(Page page) {
        String pdf =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        Matcher box = SHEET.matcher(pdf);
        return box.find() ? box.group(1) + " " + box.group(2) : "";
    }
}
