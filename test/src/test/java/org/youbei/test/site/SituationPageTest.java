package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.edition.Projection;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.Colour;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.situation.Question;
import org.youbei.situation.Situations;
import org.youbei.situation.format.SituationJson;
import tools.jackson.databind.json.JsonMapper;

/** The page of a situation: what it composes is what the library composes, and what a person does with it. */
@ExtendWith(SharedSite.class)
final class SituationPageTest {
    private static final String VILLAGE = "situation.html#event=typhoon&place=330999101201&colour=red";
    private static final String STATIC = "situation/typhoon-330999101-red.html";

    /** Composes all answers of a place, each as the hash that Java gives its JSON, for the JSON of all would be some 100 MB. */
    private static final String HASHES = """
            ([questions]) => youbeiSituation.loadBook()
              .then(() => questions.reduce((before, q) => before.then(() => youbeiSituation.load(q)), Promise.resolve()))
              .then(() => questions.map(q => {
                const text = JSON.stringify(youbeiSituation.compose(q));
                let hash = 0;
                for (let i = 0; i < text.length; i++) hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
                return hash + '/' + text.length;
              }))
            """;

    /** What stands on a page: its elements with their attributes and texts, without the blanks between them and the way to the root. */
    private static final String CONTENT = """
            () => {
              const lines = [];
              const walk = node => {
                if (node.nodeType === 3) {
                  const text = node.data.replace(/\\s+/g, ' ').trim();
                  if (text) lines.push(text);
                } else if (node.nodeType === 1) {
                  lines.push('<' + node.localName + Array.from(node.attributes).filter(a => a.name !== 'style').sort((a, b) => a.name < b.name ? -1 : 1)
                    .map(a => ' ' + a.name + '=' + a.value.replace(/^\\.\\.\\//, '')).join(''));
                  node.childNodes.forEach(walk);
                }
              };
              document.getElementById('situation').childNodes.forEach(walk);
              return lines.join('\\n').replace(/ aria-current=true/g, '');
            }
            """;

    private @Nullable Visit visit;

    @AfterEach
    void close() {
        if (visit != null) {
            List<String> wrong = List.copyOf(visit.wrong());
            visit.close();
            assertEquals(List.of(), wrong);
        }
    }

    private Page open(Browser browser, String home, String path) {
        visit = Visit.open(browser, home, Visit.options().setAcceptDownloads(true));
        return visit.to(path);
    }

    private Page open(Browser browser, SampleSite site, String path) {
        return open(browser, site.home(Audience.COMMAND), path);
    }

    private static Situations situations(SampleSite site, Audience edition) {
        return Situations.of(new PlanBook(Projection.project(site.book().workspace(), edition)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "COMMAND"})
    void composesWhatTheLibraryComposes(Audience edition, SampleSite site, Browser browser) {
        Situations situations = situations(site, edition);
        Page page = open(browser, site.home(edition), "situation.html");
        List<String> different = new ArrayList<>();
        for (PlaceCode place : situations.places()) {
            List<Question> questions = Questions.of(situations, place);
            List<?> hashes = (List<?>) page.evaluate(
                    HASHES, List.of(questions.stream().map(Questions::asked).toList()));
            for (int i = 0; i < questions.size(); i++) {
                if (!hashes.get(i).equals(hash(json(situations, questions.get(i))))) {
                    different.add(questions.get(i).toString());
                }
            }
        }
        if (!different.isEmpty()) {
            String first = different.get(0);
            Question question = situations.places().stream()
                    .flatMap(place -> Questions.of(situations, place).stream())
                    .filter(one -> one.toString().equals(first))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    json(situations, question),
                    page.evaluate("q => JSON.stringify(youbeiSituation.compose(q))", Questions.asked(question)));
        }
        assertEquals(List.of(), different);
    }

    private static String json(Situations situations, Question question) {
        return SituationJson.write(situations.compose(question).orElseThrow());
    }

    private static String hash(String text) {
        return text.hashCode() + "/" + text.length();
    }

    @Test
    void aPageWithoutScriptsShowsWhatTheScriptShows(SampleSite site, Browser browser) {
        List<String> pages = SampleSite.pages(site.commandEdition()).stream()
                .filter(path -> path.startsWith("situation/"))
                .toList();
        assertTrue(pages.size() >= 30, () -> "only " + pages.size());
        Page live = open(browser, site, "situation.html");
        try (Visit still =
                Visit.open(browser, site.home(Audience.COMMAND), Visit.options().setJavaScriptEnabled(false))) {
            for (int i = 0; i < pages.size(); i += 7) {
                Page page = still.to(pages.get(i));
                String question = page.getAttribute("#situation", "data-situation");
                live.evaluate(
                        "([hash]) => youbeiSituation.ask(Object.fromEntries(hash.split('&').map(pair => pair.split('='))))",
                        List.of(question));
                live.evaluate("() => { document.querySelector('#situation .done-count')?.replaceChildren();"
                        + "document.querySelectorAll('#situation .flag').forEach(flag => flag.remove()); }");
                assertEquals(page.evaluate(CONTENT), live.evaluate(CONTENT), pages.get(i));
            }
        }
    }

    @Test
    void saysLevelDecisionFirstActionsAndFirstCall(SampleSite site, Browser browser) {
        Page page = open(browser, site, VILLAGE);

        assertThat(page.locator("h1")).hasText("台风 · 石塘湾村 红色预警");
        assertThat(page.locator(".start").first().locator(".start-level")).hasText("一级响应");
        assertThat(page.locator(".start-decides .tel").first()).isVisible();
        assertThat(page.locator("[data-band='30'] .action").first()).isVisible();
        assertThat(page.locator("#part-calls .tel").first()).isVisible();
        assertThat(page.locator("#part-risks .transfer").first()).containsText("石塘湾");
        assertThat(page.locator("#part-shelters .near").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {VILLAGE, STATIC})
    void theFirstScreenOfAPhoneSaysLevelDecisionCallAndFirstAction(String path, SampleSite site, Browser browser) {
        visit = Visit.phone(browser, site.home(Audience.COMMAND));
        Page page = visit.to(path);
        double end = page.locator(".dock").boundingBox().y;
        List<String> below = new ArrayList<>();
        for (String part : List.of(".start-level", ".start-decides b", ".start-decides .tel", ".turn .action-do")) {
            BoundingBox box = page.locator(part).first().boundingBox();
            if (box.y + box.height > end) {
                below.add(part + " ends at " + (box.y + box.height));
            }
        }
        assertEquals(List.of(), below);
    }

    @Test
    void saysWhichDrillTestedTheLevelAndWhen(SampleSite site, Browser browser) {
        Page page = open(browser, site, "situation.html#event=typhoon&place=330999&level=2");
        Locator drill = page.locator("[data-plan=wh-typhoon] .start-drills li").first();
        assertEquals("演练 2026-04-22 石塘湾塘内人员防台转移实战演练检验了二级响应", drill.textContent());
        assertEquals("drill/2026-typhoon-evacuation.html", drill.locator("a").getAttribute("href"));
    }

    @Test
    void ticksKeepTheirTimesAndGoOutAsJson(SampleSite site, Browser browser) throws IOException {
        Page page = open(browser, site, VILLAGE);
        page.locator(".action label").first().click();
        assertThat(page.locator(".action .tick-time").first()).containsText("办结");
        page.reload();
        assertThat(page.locator(".action input").first()).isChecked();

        Download download =
                page.waitForDownload(() -> page.locator("[data-export]").click());
        assertEquals("typhoon-330999101201-red.json", download.suggestedFilename());
        var exported = new JsonMapper().readTree(Files.readString(download.path()));
        assertEquals(1, exported.get("ticks").size());
        Situations situations = situations(site, Audience.COMMAND);
        Question question = new Question(new EventId("typhoon"), new PlaceCode("330999101201"), Colour.RED, null);
        assertEquals(json(situations, question), exported.get("situation").toString());
    }

    @Test
    void ticksAreClearedOnlyAfterAQuestion(SampleSite site, Browser browser) {
        Page page = open(browser, site, VILLAGE);
        page.locator(".action label").first().click();
        page.onceDialog(dialog -> dialog.dismiss());
        page.locator("[data-clear]").click();
        assertThat(page.locator(".action input").first()).isChecked();
        page.onceDialog(dialog -> dialog.accept());
        page.locator("[data-clear]").click();
        assertThat(page.locator(".action input").first()).not().isChecked();
    }

    @Test
    void anotherColourOrLevelIsOneTapAway(SampleSite site, Browser browser) {
        Page page = open(browser, site, VILLAGE);
        page.locator(".choices > summary").click();
        page.locator(".choice.is-blue").first().click();
        assertThat(page.locator(".asked")).hasText("蓝色预警");
        assertThat(page.locator(".start-level").first()).hasText("四级响应");
        page.locator(".choices > summary").click();
        page.locator(".choices p").nth(1).locator("a").nth(1).click();
        assertThat(page.locator(".asked")).hasText("二级响应");
        assertTrue(page.url().endsWith("#event=typhoon&place=330999101201&level=2"), page.url());
    }

    @Test
    void thePlaceIsChosenStepByStep(SampleSite site, Browser browser) {
        Page page = open(browser, site, "situation.html#event=typhoon");
        page.locator(".situation-places select").first().selectOption("330999101");
        page.locator(".situation-places select").nth(1).selectOption("330999101201");
        assertThat(page.locator("h1")).hasText("台风 · 石塘湾村");
    }

    @Test
    void anUnknownPlaceIsSaidToBeUnknown(SampleSite site, Browser browser) {
        Page page = open(browser, site, "situation.html#event=typhoon&place=999999");
        assertThat(page.locator(".situation-status")).containsText("没有找到");
        visit.wrong().clear();
    }

    @Test
    void worksOverHttp(SampleSite site, Browser browser) throws IOException {
        try (HttpSite served = HttpSite.serve(site.commandEdition())) {
            Page page = open(browser, served.home(), VILLAGE);
            assertThat(page.locator(".start-level").first()).hasText("一级响应");
        }
    }

    @Test
    void aPageWithoutScriptsIsWholeWithThem(SampleSite site, Browser browser) {
        Page page = open(browser, site, STATIC);
        page.locator(".action label").first().click();
        assertThat(page.locator(".action .tick-time").first()).containsText("办结");
    }
}
