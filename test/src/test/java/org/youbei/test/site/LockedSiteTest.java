package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.model.Audience;

/** The locked edition in a browser: with the pass phrase it is the open one, without it nothing. */
@ExtendWith(SharedSite.class)
final class LockedSiteTest {
    /** Takes the browser's own cryptography away, as plain http does. */
    private static final String WITHOUT_CRYPTO = "Object.defineProperty(window.crypto, 'subtle', {value: undefined})";

    @TempDir
    private static Path folder;

    /** How the site is opened. */
    enum Way {
        FILE,
        FILE_WITHOUT_CRYPTO,
        HTTP_WITHOUT_CRYPTO
    }

    @BeforeAll
    static void build() {
        Unlocking.build(folder);
    }

    private static Path site() {
        return folder.resolve("command-locked");
    }

    private static Visit visit(Browser browser, String home, boolean without) {
        Visit visit = Visit.phone(browser, home);
        if (without) {
            visit.context().addInitScript(WITHOUT_CRYPTO);
        }
        return visit;
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void itIsTheOpenEditionOnceItIsUnlocked(Way way, SampleSite plain, Browser browser) throws IOException {
        try (HttpSite server = HttpSite.serve(site());
                Visit locked = visit(
                        browser,
                        way == Way.HTTP_WITHOUT_CRYPTO
                                ? server.home()
                                : site().toUri().toString(),
                        way != Way.FILE);
                Visit visit = Visit.phone(browser, plain.home(Audience.COMMAND))) {
            Page page = Unlocking.unlocked(locked, "望海correct-horse　battery 2026");
            Unlocking.open(page);
            assertEquals(hits(visit.to("index.html")), hits(page));

            page.locator("#results > [data-id='wh-typhoon'] a").first().click();
            assertThat(page.locator("h1")).containsText("防汛防台");
            Unlocking.open(page);
            assertEquals(text(visit.to("plan/wh-typhoon.html")), text(page));
            assertThat(page).hasURL(Pattern.compile("index\\.html\\?p=[0-9a-f]{24}(#.*)?$"));
            assertEquals(List.of(), locked.wrong());
        }
    }

    private static List<String> hits(Page page) {
        page.locator("#q").fill("台风");
        assertThat(page.locator("#results > li").first()).isVisible();
        page.waitForTimeout(1_000);
        return page.locator("#results > li").all().stream()
                .map(hit -> hit.getAttribute("data-kind") + " " + hit.getAttribute("data-id") + " " + hit.innerText())
                .toList();
    }

    private static String text(Page page) {
        assertThat(page.locator("footer").first()).isVisible();
        return page.locator("main").innerText();
    }

    @Test
    void theSituationAndTheMapWork(SampleSite plain, Browser browser) {
        try (Visit locked = Visit.phone(browser, site().toUri().toString());
                Visit visit = Visit.phone(browser, plain.home(Audience.COMMAND))) {
            Page page = Unlocking.unlocked(locked, Unlocking.PHRASE);
            Unlocking.open(page);
            String situation = "situation.html#event=typhoon&place=330999&colour=red";
            Unlocking.go(page, situation);
            Page open = visit.to(situation);
            assertThat(open.locator(".start-plan").first()).isVisible();
            assertThat(page.locator(".start-plan").first()).isVisible();
            assertEquals(text(open), text(page));

            Unlocking.go(page, "map.html?place=330999100");
            assertThat(page.locator(".map-board.leaflet-container")).isVisible();
            Page map = visit.to("map.html?place=330999100");
            assertThat(map.locator("[data-map-panel]")).containsText("鹿亭");
            assertThat(page.locator("[data-map-panel]")).containsText("鹿亭");
            assertFalse(page.url().split("#", -1)[0].contains("330999100"), page.url());
            assertEquals(List.of(), locked.wrong());
        }
    }

    @Test
    void theLadderTheSheetAndTheDeskWork(Browser browser) throws IOException {
        try (Visit locked =
                Visit.open(browser, site().toUri().toString(), Visit.options().setAcceptDownloads(true))) {
            Page page = Unlocking.unlocked(locked, Unlocking.PHRASE);
            Unlocking.open(page);
            Unlocking.go(page, MainPages.LADDER + "#onset=2026-11-22T22:00");
            assertThat(page.locator("[data-clock]")).hasText("离来临还有 13 小时 0 分 · 现在：登陆前24小时");

            Unlocking.go(page, "activation.html#event=typhoon&place=330999101&colour=red");
            assertThat(page.locator("#activation h1")).hasText("启动建议表 潮门镇 台风红色预警");
            page.locator("[data-tick='wh-typhoon#r1-meet']").check();
            Download record =
                    page.waitForDownload(() -> page.locator("[data-export]").click());
            assertTrue(Files.readString(record.path()).contains("action: \"wh-typhoon#r1-meet\""));

            Unlocking.go(page, MainPages.DRILL);
            page.locator(".desk-buttons .button-main").first().click();
            page.locator("[data-note='2']").fill("电话占线");
            page.locator("[data-note='2']").blur();
            page.reload();
            Unlocking.open(page);
            assertThat(page.locator("[data-note='2']")).hasValue("电话占线");
            assertEquals(
                    List.of(),
                    locked.wrong().stream()
                            .filter(wrong -> !wrong.contains("blob:"))
                            .toList());
        }
    }

    /** Slides have a script in them, which their own policy names. */
    @Test
    void aPaperWithAScriptOfItsOwnRunsIt(SampleSite plain, Browser browser) {
        String slides = SampleSite.pages(plain.commandEdition()).stream()
                .filter(path -> path.endsWith("/slides.html"))
                .findFirst()
                .orElseThrow();
        try (Visit locked = Visit.phone(browser, site().toUri().toString());
                Visit visit = Visit.phone(browser, plain.home(Audience.COMMAND))) {
            Page page = Unlocking.unlocked(locked, Unlocking.PHRASE);
            Unlocking.open(page);
            Unlocking.go(page, slides);
            page.locator("[data-lock]").evaluate("button => button.remove()");
            assertEquals(
                    visit.to(slides).locator("body").innerText(),
                    page.locator("body").innerText());
            assertEquals(List.of(), locked.wrong());
        }
    }

    @Test
    void filesAndPicturesAreThoseOfTheOpenEdition(SampleSite plain, Browser browser) throws IOException {
        try (Visit locked = Visit.phone(browser, site().toUri().toString())) {
            Page page = Unlocking.unlocked(locked, Unlocking.PHRASE);
            Unlocking.open(page);
            Unlocking.go(page, "plan/wh-typhoon.html");
            Locator card = page.locator("a.printed-card").first();
            Download download = page.waitForDownload(card::click);
            assertArrayEquals(
                    Files.readAllBytes(plain.commandEdition().resolve("cards").resolve(download.suggestedFilename())),
                    Files.readAllBytes(download.path()));
            Visit.await(
                    page,
                    "[...document.querySelectorAll('.printed-card img')].every(i => { i.loading = 'eager';"
                            + " return i.naturalWidth > 0; })",
                    null);
            // Pictures are blobs, which the browser calls requests too.
            assertEquals(
                    List.of(),
                    locked.wrong().stream()
                            .filter(wrong -> !wrong.contains("blob:"))
                            .toList());
        }
    }

    @Test
    void aWrongPhraseIsSaidAndOpensNothing(Browser browser) {
        try (Visit visit = Visit.phone(browser, site().toUri().toString())) {
            Page page = Unlocking.unlocked(visit, Unlocking.PHRASE + "x");
            assertThat(page.locator("[data-lock-status]")).hasText("口令不对。核对后再输一遍。");
            assertEquals(0, page.locator("[data-lock]").count());
            Unlocking.enter(page, Unlocking.PHRASE);
            Unlocking.open(page);
        }
    }

    @Test
    void lockingForgetsTheKeyInEveryTab(Browser browser) {
        try (Visit visit = Visit.phone(browser, site().toUri().toString())) {
            Page page = Unlocking.unlocked(visit, Unlocking.PHRASE);
            Unlocking.open(page);
            Unlocking.go(page, "plan/wh-typhoon.html");
            String address = page.url();
            page.locator("[data-lock]").click();
            assertThat(page.locator("#phrase")).isVisible();
            assertEquals("{}", page.evaluate("JSON.stringify(sessionStorage)"));
            page.goBack();
            assertThat(page.locator("#phrase")).isVisible();
            page.navigate(address);
            assertThat(page.locator("#phrase")).isVisible();
            assertFalse(page.content().contains("防汛防台"), "still there");
        }
    }

    @Test
    void damageIsNamedAndNothingOfTheFileIsShown(Browser browser, @TempDir Path copy) throws IOException {
        copy(site(), copy);
        try (Visit visit = Visit.phone(browser, copy.toUri().toString())) {
            Page page = Unlocking.unlocked(visit, Unlocking.PHRASE);
            Unlocking.open(page);
            AtomicReference<String> index = new AtomicReference<>("");
            page.onRequest(request -> index.compareAndSet(
                    "", request.url().contains("/f/") ? request.url().replaceFirst(".*/(?=f/)", "") : ""));
            page.locator("#q").fill("台风");
            assertThat(page.locator("#results > li").first()).isVisible();
            flip(copy.resolve(index.get()));
            page.reload();
            Unlocking.open(page);
            page.locator("#q").fill("台风");
            assertThat(page.locator("[data-lock-status]")).hasText("文件 " + index.get() + " 已损坏，没有打开。请换一份副本。");

            flip(copy.resolve(index.get()));
            Unlocking.go(page, "plan/wh-typhoon.html");
            String name = page.url().replaceFirst(".*p=([0-9a-f]+).*", "$1");
            String file = "f/" + name.charAt(0) + "/" + name.substring(1) + ".js";
            flip(copy.resolve(file));
            page.reload();
            assertThat(page.locator("[data-lock-status]")).hasText("文件 " + file + " 已损坏，没有打开。请换一份副本。");
            assertFalse(page.content().contains("防汛防台"), "half a page");

            flip(copy.resolve(file));
            flip(copy.resolve("lock.js"));
            page.reload();
            assertThat(page.locator("[data-lock-status]")).hasText("文件 lock.js 已损坏，没有打开。请换一份副本。");
        }
    }

    /** Changes one bit in the middle of what is sealed, so that it stays a letter of base64. */
    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int at = bytes.length / 2;
        while (!Character.isLetterOrDigit(bytes[at] ^ 1)) {
            at++;
        }
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void aSealedFileInThePlaceOfAnotherIsDamage(Browser browser, @TempDir Path copy) throws IOException {
        copy(site(), copy);
        try (Visit visit = Visit.phone(browser, copy.toUri().toString())) {
            Page page = Unlocking.unlocked(visit, Unlocking.PHRASE);
            Unlocking.open(page);
            String home = (String) page.evaluate("youbeiBox.name('index.html')");
            String plan = (String) page.evaluate("youbeiBox.name('plan/wh-typhoon.html')");
            String other = Files.readString(copy.resolve("f/" + plan.charAt(0) + "/" + plan.substring(1) + ".js"));
            String file = "f/" + home.charAt(0) + "/" + home.substring(1) + ".js";
            Files.writeString(copy.resolve(file), other.replace(plan, home));
            page.reload();
            assertThat(page.locator("[data-lock-status]")).hasText("文件 " + file + " 已损坏，没有打开。请换一份副本。");
        }
    }

    @Test
    void itIsKeptAndReadWithoutANetwork(Browser browser) throws IOException {
        HttpSite server = HttpSite.serve(site());
        try (Visit visit = Visit.phone(browser, server.home())) {
            Page page = Unlocking.unlocked(visit, Unlocking.PHRASE);
            Unlocking.open(page);
            Unlocking.go(page, "offline.html");
            assertThat(page.locator("[data-offline-save]")).isEnabled();
            page.locator("[data-offline-save]").click();
            assertThat(page.locator("[data-offline-status]")).hasText("已保存。断网也能打开。");
            Visit.await(page, "navigator.serviceWorker.controller !== null", null);
            server.close();

            Unlocking.go(page, "index.html");
            page.locator("#q").fill("大岙");
            assertThat(page.locator("#results > [data-id='lt-daao-plan']")).isVisible();
            Unlocking.go(page, "plan/wh-typhoon.html");
            assertThat(page.locator("h1")).containsText("防汛防台");
        } finally {
            server.close();
        }
    }

    @Test
    void whatItProtectsIsSaidToThoseWithoutThePhrase(Browser browser) {
        try (Visit visit = Visit.phone(browser, site().toUri().toString())) {
            Page page = visit.to("index.html");
            page.locator("a[href='lock-about.html']").click();
            assertThat(page.locator("h1")).hasText("加锁保护什么、不保护什么");
            assertTrue(page.locator("main").innerText().contains("没有后门"));
            assertEquals(List.of(), visit.wrong());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String path : SampleSite.files(from)) {
            Files.createDirectories(to.resolve(path).getParent());
            Files.copy(from.resolve(path), to.resolve(path));
        }
    }

    @Test
    void noNameAndNoPlainFileTellsWhatIsInside(SampleSite plain) throws IOException {
        List<String> files = SampleSite.files(site()).stream()
                .filter(path -> !path.startsWith("f/") && !path.startsWith("assets/"))
                .toList();
        assertEquals(
                List.of(
                        "data/offline/places.json",
                        "index.html",
                        "lock-about.html",
                        "lock.js",
                        "manifest.json",
                        "manifest.webmanifest",
                        "sw.js"),
                files);
        long secret = SampleSite.files(plain.commandEdition()).stream()
                .filter(path -> !path.startsWith("assets/") && !files.contains(path) || path.equals("index.html"))
                .count();
        assertEquals(
                secret,
                SampleSite.files(site()).stream()
                        .filter(path -> path.startsWith("f/"))
                        .count());
        for (String path : SampleSite.files(site())) {
            if (path.startsWith("f/")) {
                assertTrue(path.matches("f/[0-9a-f]/[0-9a-f]{23}\\.js"), path);
                assertTrue(
                        Files.readString(site().resolve(path), StandardCharsets.US_ASCII)
                                .matches("youbeiSealed\\(\"[0-9a-f]{24}\",\"[A-Za-z0-9+/=]+\"\\);\n"),
                        path);
            } else {
                assertFalse(
                        Files.readString(site().resolve(path), StandardCharsets.ISO_8859_1)
                                .contains("330999"),
                        path);
            }
        }
    }
}
