package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.model.Audience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk of a drill: it keeps what is typed, tells late from early, and gives and takes files. */
@ExtendWith(SharedSite.class)
final class DeskTest {
    private static final String DRILL = "drill/2026-food-tabletop.html";
    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    private static void at(Visit visit, int minutes) {
        visit.context().clock().setFixedTime(Date.from(START.plusSeconds(minutes * 60L)));
    }

    private static JsonNode export(Page page) throws IOException {
        Download download =
                page.waitForDownload(() -> page.locator("[data-export]").click());
        assertEquals("2026-food-tabletop-A.json", download.suggestedFilename());
        return new JsonMapper().readTree(Files.readString(download.path()));
    }

    @Test
    void runsATabletopKeepsItOverAReloadAndGivesItAsAFile(SampleSite site, Browser browser) throws IOException {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to(DRILL);
            page.locator(".desk-buttons .button-main").first().click();
            at(visit, 1);
            page.locator("[data-inject='1']").click();
            assertThat(page.locator("#row-1 .desk-mark")).hasText("晚 1 分");
            at(visit, 10);
            page.locator("[data-inject='2']").click();
            assertThat(page.locator("#row-2 .desk-mark")).hasText("准时");
            page.locator("[data-note='2']").fill("电话占线");
            page.locator("[data-note='2']").blur();
            page.locator("[data-finding='2']").check();
            page.locator("[data-people='wh-market']").fill("5");
            page.locator("[data-people='wh-market']").blur();
            page.locator("input[name='score-o1'][value='3']").check();
            page.reload();
            assertThat(page.locator("[data-time='actual1']")).hasValue("T+00:01");
            JsonNode record = export(page);
            assertEquals("2026-11-22", record.get("held").get("date").asString());
            assertEquals("09:00", record.get("held").get("started").asString());
            assertEquals("""
                    [{"row":1,"actual":"T+00:01"},{"row":2,"actual":"T+00:10","note":"电话占线","finding":true}]""", record.get("timeline").toString());
            assertEquals(
                    "[{\"org\":\"wh-market\",\"people\":5}]",
                    record.get("attendance").toString());
            assertEquals(
                    "[{\"objective\":\"o1\",\"score\":3}]", record.get("scores").toString());
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void whatADeskGivesComesIntoTheResultOnceAndForAll(SampleSite site, Browser browser, @TempDir Path root)
            throws IOException {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to(DRILL);
            page.locator(".desk-buttons .button-main").first().click();
            at(visit, 1);
            page.locator("[data-inject='1']").click();
            page.locator("[data-note='2']").fill("电话占线");
            page.locator("[data-note='2']").blur();
            page.locator("[data-finding='2']").check();
            page.locator("[data-people='wh-market']").fill("5");
            page.locator("[data-people='wh-market']").blur();
            page.locator("input[name='score-o1'][value='3']").check();
            Download download =
                    page.waitForDownload(() -> page.locator("[data-export]").click());
            Files.copy(download.path(), root.resolve("desk.json"));
        }
        SampleCopy workspace = SampleCopy.in(root.resolve("workspace"));
        Path result = workspace.root().resolve("drills/2026/2026-food-tabletop/result.yaml");
        Files.delete(result);
        assertEquals(
                0, workspace.run("drills", "record", root.resolve("desk.json").toString()));
        String written = Files.readString(result);
        assertEquals("""
                held: {date: 2026-11-22, started: "09:00"}
                attendance:
                  - {org: wh-market, people: 5}
                timeline:
                  - {row: 1, actual: T+00:01}
                  - {row: 2, note: 电话占线}
                scores:
                  - {objective: o1, score: 3}
                findings:
                  - {id: row-2, text: 电话占线}
                """, written);
        assertEquals(
                0, workspace.run("drills", "record", root.resolve("desk.json").toString()));
        assertEquals(written, Files.readString(result));
    }

    @Test
    void pagesOfDrillsWorkOverHttpAsFromFiles(SampleSite site, Browser browser) throws IOException {
        try (HttpSite served = HttpSite.serve(site.edition(Audience.COMMAND));
                Visit visit = Visit.phone(browser, served.home())) {
            Page page = visit.to("drills.html");
            page.locator(".wall-drills a[href$='2026-food-tabletop.html']")
                    .first()
                    .click();
            assertThat(page.locator("[data-row]")).hasCount(17);
            page.locator("[data-time='actual1']").fill("T+00:01");
            page.locator("[data-time='actual1']").blur();
            page.reload();
            assertThat(page.locator("[data-time='actual1']")).hasValue("T+00:01");
            assertEquals(
                    "T+00:01", export(page).get("timeline").get(0).get("actual").asString());
            assertEquals(
                    200, page.request().get(served.home() + "drills/2026.pdf").status());
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void keepsBothValuesOfTwoDesksUntilOneIsChosen(SampleSite site, Browser browser) throws IOException {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to(DRILL);
            page.locator("[data-time='actual1']").fill("T+00:01");
            page.locator("[data-time='actual1']").blur();
            String other = """
                    {"format": "youbei-desk/1", "drill": "2026-food-tabletop", "desk": "B",
                     "timeline": [{"row": 1, "actual": "T+00:03"}, {"row": 4, "note": "乙席"}]}
                    """;
            page.locator("[data-import]")
                    .setInputFiles(
                            new FilePayload("b.json", "application/json", other.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("#row-1 .desk-also p")).containsText("T+00:03");
            assertThat(page.locator("[data-note='4']")).hasValue("乙席");
            assertEquals(1, export(page).get("also").size());
            page.locator("#row-1 .desk-also button").first().click();
            assertThat(page.locator("[data-time='actual1']")).hasValue("T+00:03");
            assertEquals(null, export(page).get("also"));
        }
    }

    @Test
    void showsTheEventListWithoutScriptAndToTheCommandAlone(SampleSite site, Browser browser) {
        try (Visit visit =
                Visit.open(browser, site.home(Audience.COMMAND), Visit.options().setJavaScriptEnabled(false))) {
            assertEquals(17, visit.to(DRILL).locator("[data-row]").count());
        }
        try (Visit visit = Visit.phone(browser, site.home(Audience.PUBLIC))) {
            assertEquals(0, visit.to(DRILL).locator("[data-row]").count());
        }
    }
}
