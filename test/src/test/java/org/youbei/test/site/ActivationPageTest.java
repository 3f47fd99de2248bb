package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.activation.Sheets;
import org.youbei.diagnostic.Language;
import org.youbei.document.activation.SheetPages;
import org.youbei.edition.Projection;
import org.youbei.html.Words;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.register.Event;
import org.youbei.situation.Question;
import org.youbei.situation.Situations;
import org.youbei.situation.format.SituationJson;
import org.youbei.workspace.Assets;

/** The activation sheet on the site: it says what the command says, and what is ticked on it becomes a record that checks clean. */
@ExtendWith(SharedSite.class)
final class ActivationPageTest {
    private static final List<String> PLACES = List.of("330999", "330999101", "330999101201", "330999001001001");

    private static final String SHEETS = """
            ([questions, exercise]) => youbeiSituation.loadBook()
              .then(() => questions.reduce((before, q) => before.then(() => youbeiSituation.load(q)), youbeiSituation.loadLadders()))
              .then(() => questions.map(q => JSON.stringify(
                youbeiSituation.sheet(youbeiSituation.compose(q), exercise), (key, value) => key === 'marks' ? undefined : value)))
            """;

    @TempDir
    private Path folder;

    private @Nullable Visit visit;

    @AfterEach
    void close() {
        if (visit != null) {
            List<String> wrong = List.copyOf(visit.wrong());
            visit.close();
            assertEquals(List.of(), wrong);
        }
    }

    private Page open(Browser browser, SampleSite site, String hash) {
        visit = Visit.open(browser, site.home(Audience.COMMAND), Visit.options().setAcceptDownloads(true));
        return visit.to("activation.html" + hash);
    }

    @Test
    void saysWhatTheCommandSays(SampleSite site, Browser browser) {
        PlanBook book = new PlanBook(Projection.project(site.book().workspace(), Audience.COMMAND));
        Page page = open(browser, site, "");
        for (String place : PLACES) {
            List<Question> questions = Questions.of(Situations.of(book), new PlaceCode(place));
            List<String> ours =
                    questions.stream().map(question -> sheet(book, question)).toList();

            Object theirs = page.evaluate(
                    SHEETS, List.of(questions.stream().map(Questions::asked).toList(), true));

            assertEquals(String.join("\n", ours), String.join("\n", strings(theirs)));
        }
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static String sheet(PlanBook book, Question question) {
        SheetPages pages = new SheetPages(
                Words.ofActivation(Assets.builtIn(), Language.ofTag("zh-CN")),
                book.config().timezone(),
                id -> book.event(new EventId(id)).map(Event::name).orElse(id));
        return SituationJson.write(pages.of(new Sheets(book).of(question, true).orElseThrow()));
    }

    @Test
    void keepsWhatIsTickedAndGivesARecordThatChecksClean(SampleSite site, Browser browser) throws IOException {
        Page page = open(browser, site, "#event=typhoon&place=330999101&colour=red&drill=1");
        assertThat(page.locator("h1")).hasText("【演练】启动建议表 潮门镇 台风红色预警");
        page.locator("[data-person]").fill("值班员“甲”");
        page.locator("[data-tick='wh-typhoon#r1-meet']").check();
        page.locator("[data-tick^='call-']").first().check();

        page.reload();

        assertThat(page.locator("[data-tick='wh-typhoon#r1-meet']")).isChecked();
        assertThat(page.locator("[data-tick]:checked")).hasCount(2);
        assertThat(page.locator("[data-person]")).hasValue("值班员“甲”");
        Download download =
                page.waitForDownload(() -> page.locator("[data-export]").click());
        assertEquals("2026-11-22-typhoon-330999101-drill.yaml", download.suggestedFilename());
        String text = Files.readString(download.path());
        assertEquals("""
                id: 2026-11-22-typhoon-330999101-drill
                started: 2026-11-22T09:00
                event: typhoon
                place: "330999101"
                level: 1
                """, text.substring(0, text.indexOf("plans:")));
        assertEquals("""
                exercise: true
                entries:
                  - {at: "2026-11-22T09:00", who: "值班员“甲”", what: "已叫应：张伟"}
                  - {at: "2026-11-22T09:00", who: "值班员“甲”", what: "区防指指挥坐镇区应急指挥中心，连线六个乡镇（街道）紧急会商，所有成员单位主要负责人到位", action: "wh-typhoon#r1-meet"}
                """, text.substring(text.indexOf("exercise:")));
        SampleCopy workspace = SampleCopy.in(folder);
        Path file = folder.resolve("activations").resolve(download.suggestedFilename());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertEquals(0, workspace.run("check"));
        Files.writeString(file, text.replace("level: 1", "level: 9"));
        assertEquals(4, workspace.run("check"));
    }

    @Test
    void asksForALevelAndATickBeforeItGivesARecord(SampleSite site, Browser browser) {
        Page page = open(browser, site, "#event=typhoon&place=330999101");
        page.locator("[data-export]").click();
        assertThat(page.locator("[data-status]")).hasText("还没有定级：回“一键处置”选好颜色或级别，再导出。");
        page.navigate(page.url().replace("330999101", "330999101&colour=red"));
        page.reload();
        page.locator("[data-export]").click();
        assertThat(page.locator("[data-status]")).hasText("还没有勾选，没有可导出的记录。");
    }

    @Test
    void isOneStepFromTheSituation(SampleSite site, Browser browser) {
        visit = Visit.phone(browser, site.home(Audience.COMMAND));
        Page page = visit.to(MainPages.SITUATION);
        page.locator("[data-sheet]").click();
        assertThat(page.locator("h1")).hasText("启动建议表 石塘湾村 台风红色预警");
    }
}
