package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.model.Audience;
import org.youbei.publish.Publisher;
import org.youbei.toolchain.Toolchain;

/** A workspace with 5,000 teams: its registers, its map, and what a keystroke, a sort and a redraw cost in the browser. */
@ExtendWith(SharedSite.class)
final class LargeRegisterTest {
    private static final int TEAMS = 5_000;
    private static final int TOWNS = 5;
    private static final int MOST_BYTES = 1_000_000;

    /** What a person takes for at once. Machines that test are often busy, so that a few times as much does not fail. */
    private static final int AT_ONCE_MILLIS = 100;

    private static final int BUSY = 4;

    @TempDir
    private static Path top;

    private static Path edition;

    @BeforeAll
    static void build() throws IOException {
        Path registers = Files.createDirectories(top.resolve("plans/registers"));
        Files.writeString(top.resolve("youbei.yaml"), "name: 大区应急预案库\njurisdiction: \"330999\"\nprofile: base\n");
        StringBuilder places = new StringBuilder("- {code: \"330999\", name: 大区, kind: county}\n");
        StringBuilder organisations = new StringBuilder();
        for (int town = 1; town <= TOWNS; town++) {
            places.append("- {code: \"33099910%d\", name: 第%d镇, kind: town, at: [%s, 30.1]}%n"
                    .formatted(town, town, 122 + town / 10.0));
            organisations.append(
                    "- {id: town-%d, name: 第%d镇政府, type: town, place: \"33099910%d\"}%n".formatted(town, town, town));
        }
        Files.writeString(registers.resolve("places.yaml"), places);
        Files.writeString(registers.resolve("organisations.yaml"), organisations);
        StringBuilder teams = new StringBuilder();
        for (int i = 0; i < TEAMS; i++) {
            int town = 1 + i % TOWNS;
            teams.append(
                    ("- {id: team-%04d, name: 第%d镇第%d应急抢险救援分队, kind: grassroots, org: town-%d, size: %d, ready: %dmin,"
                                    + " phone: \"0580-%07d\", base: [%.4f, %.4f]}%n")
                            .formatted(
                                    i,
                                    town,
                                    i,
                                    town,
                                    5 + i % 60,
                                    10 + i % 90,
                                    1_000_000 + i,
                                    122 + town / 10.0 + i % 83 / 1000.0,
                                    30.1 + i % 97 / 1000.0));
        }
        Files.writeString(registers.resolve("teams.yaml"), teams);
        try (Toolchain toolchain = Toolchain.open(top, 2)) {
            edition = Publisher.publish(
                            toolchain,
                            new Publisher.Request(
                                    top.resolve("out"),
                                    List.of(Audience.COMMAND),
                                    Publisher.OnError.LEAVE_OUT,
                                    toolchain.assets(),
                                    "",
                                    Instant.parse("2026-11-22T00:00:00Z")))
                    .built()
                    .get(0)
                    .directory();
        }
        Files.writeString(edition.resolve("all-teams.html"), whole());
    }

    /** The pages of all towns in one, as large as no page of the site is. */
    private static String whole() {
        List<Document> pages = SampleSite.pages(edition).stream()
                .filter(path -> path.startsWith("teams/"))
                .map(path -> Jsoup.parse(SampleSite.text(edition, path)))
                .collect(Collectors.toCollection(ArrayList::new));
        Document first = pages.get(0);
        pages.subList(1, pages.size())
                .forEach(page -> first.selectFirst("tbody")
                        .append(page.selectFirst("tbody").html()));
        return first.outerHtml().replace("\"../", "\"");
    }

    @Test
    void noPageIsOverAMegabyteAndAllRowsAreThere() throws IOException {
        int rows = 0;
        for (String path : SampleSite.files(edition)) {
            if (!path.equals("all-teams.html")) {
                assertTrue(Files.size(edition.resolve(path)) <= MOST_BYTES, path);
            }
            if (path.matches("teams/.*html")) {
                rows += Jsoup.parse(SampleSite.text(edition, path))
                        .select("tbody tr")
                        .size();
            }
        }
        assertEquals(TEAMS, rows);
    }

    @Test
    void fiveThousandRowsAnswerAtOnce(Browser browser) {
        // A tab with a clock of its own: it measures.
        try (BrowserContext tab = browser.newContext(Visit.options())) {
            Page page = tab.newPage();
            page.navigate(edition.toUri() + "all-teams.html");
            assertThat(page.locator("tbody tr")).hasCount(200);
            assertEquals(TEAMS, ((Number) page.evaluate("youbeiRegisters[0].rows.length")).intValue());
            Map<?, ?> times = (Map<?, ?>) page.evaluate("""
                    async () => {
                      const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
                      const timed = async act => { const start = performance.now(); act(); document.body.offsetHeight; const end = performance.now(); await frame(); return end - start; };
                      const register = youbeiRegisters[0];
                      const type = async text => { register.filter.value = text; return timed(() => register.refresh()); };
                      const keys = [];
                      for (const text of ['第', '第3', '第3镇', '第3镇第', '第3镇第1', '第3镇第12', '', '救援', '0580-1000', 'zzz', '']) keys.push(await type(text));
                      const heads = Array.from(document.querySelectorAll('th .sort'));
                      const sorts = [];
                      for (const head of heads) { sorts.push(await timed(() => head.click())); sorts.push(await timed(() => head.click())); }
                      const load = performance.getEntriesByType('navigation')[0].loadEventEnd;
                      return {key: Math.max(...keys), keys: keys.map(Math.round).join(' '), sort: Math.max(...sorts), load};
                    }
                    """);
            double key = number(times.get("key"));
            double sort = number(times.get("sort"));
            assertTrue(key < AT_ONCE_MILLIS * BUSY, "a keystroke took " + times);
            assertTrue(sort < AT_ONCE_MILLIS * BUSY, "a sort took " + times);
            report(times);
        }
    }

    @Test
    void aMapOfFiveThousandPointsIsRedrawnAtOnce(Browser browser) {
        try (Visit visit = Visit.phone(browser, edition.toUri().toString())) {
            Page page = visit.to("map.html");
            page.locator(".map-pin").first().waitFor();
            Map<?, ?> times = (Map<?, ?>) page.evaluate("""
                    () => {
                      const box = document.querySelector('.map-layers input');
                      const toggle = () => { const start = performance.now(); box.click(); document.body.offsetHeight; return performance.now() - start; };
                      return {redraw: Math.max(toggle(), toggle(), toggle(), toggle()), pins: document.querySelectorAll('.map-pin').length};
                    }
                    """);
            assertTrue(number(times.get("redraw")) < AT_ONCE_MILLIS * BUSY, "a redraw took " + times);
            assertTrue(number(times.get("pins")) > 0 && number(times.get("pins")) < 300, times.toString());
            page.fill("#map-place", "第3镇");
            page.locator("#map-place").press("Enter");
            assertThat(page.locator(".map-near li[data-kind='team']")).hasCount(5);
            report(times);
            assertEquals(List.of(), visit.wrong());
        }
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static void report(Map<?, ?> times) {
        Path file = Path.of("target", "large-register.txt");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, times + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
