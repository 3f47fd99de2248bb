package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.model.Audience;

/** The site as an app that is kept on the device: stored from http, read with the server gone, updated whole. */
@ExtendWith(SharedSite.class)
final class OfflineTest {
    private static final String TOWN = "330999100";
    private static final String CONTROLLED = "navigator.serviceWorker.controller !== null";

    @Test
    void theWholeSiteIsReadAndSearchedWhenTheServerIsGone(SampleSite site, Browser browser) throws IOException {
        HttpSite server = HttpSite.serve(site.commandEdition());
        try (Visit visit = Visit.phone(browser, server.home())) {
            save(visit, "");
            server.close();

            Page page = visit.to("index.html");
            page.locator("#q").fill("大岙");
            assertThat(page.locator("#results > [data-id='lt-daao-plan']")).isVisible();
            assertThat(page.locator(".offline-bar a")).hasText("本机所存版本：2026-11-22");
            assertThat(visit.to(MainPages.PLAN).locator("h1")).isVisible();
            assertThat(visit.to(MainPages.VILLAGE).locator("h1")).isVisible();
            assertThat(visit.to("map.html").locator(".map-board.leaflet-container"))
                    .isVisible();
            assertEquals(List.of(), withoutLostNetwork(visit));
        } finally {
            server.close();
        }
    }

    @Test
    void aTownAloneIsSmallerAndSaysWhatItLacks(SampleSite site, Browser browser) throws IOException {
        HttpSite server = HttpSite.serve(site.commandEdition());
        try (Visit visit = Visit.phone(browser, server.home())) {
            save(visit, TOWN);
            assertThat(visit.page().locator("[data-offline-stored]")).containsText("鹿亭镇");
            server.close();

            assertThat(visit.to(MainPages.VILLAGE).locator("h1")).isVisible();
            assertThat(visit.to("plan/lt-daao-plan.html").locator("h1")).isVisible();
            assertThat(visit.to("plan/wh-typhoon.html").locator("h1")).isVisible();
            Page page = visit.to("plan/dj-plan.html");
            assertTrue(page.url().endsWith("offline.html?missing"), page.url());
            assertThat(page.locator("[data-offline-status]")).hasText("现在没有网络，保存和更新要等有网络时再做；已存的内容照常可看。");
        } finally {
            server.close();
        }
    }

    @Test
    void anUpdateIsShownWhenItIsWholeAndAppliedByTheReader(SampleSite site, Browser browser, @TempDir Path copy)
            throws Exception {
        copy(site.commandEdition(), copy);
        try (HttpSite server = HttpSite.serve(copy);
                Visit visit = Visit.phone(browser, server.home())) {
            save(visit, TOWN);
            change(copy, MainPages.VILLAGE, "</h1>", "（新）</h1>");

            // Half of the new version is there: its list names another fingerprint than the page has.
            Page half = visit.context().newPage();
            half.navigate(server.home() + MainPages.VILLAGE);
            half.waitForTimeout(2_000);
            assertThat(half.locator("h1")).not().containsText("（新）");
            assertEquals(0, half.locator("[data-offline-update]").count());

            list(copy, MainPages.VILLAGE);
            Page page = visit.context().newPage();
            page.navigate(server.home() + MainPages.VILLAGE);
            assertThat(page.locator("[data-offline-update]")).hasText("有新版本（2026-11-22），点此更新");
            assertThat(page.locator("h1")).not().containsText("（新）");
            page.locator("[data-offline-update]").click();
            assertThat(page.locator("h1")).containsText("（新）");
            assertThat(half.locator("h1")).containsText("（新）");
            assertEquals(2, ((Number) page.evaluate("caches.keys().then(names => names.length)")).intValue());
        }
    }

    @Test
    void aFolderIsToldToBeThereAlready(SampleSite site, Browser browser) {
        try (Visit visit = Visit.phone(browser, site.home(Audience.COMMAND))) {
            Page page = visit.to("offline.html");
            assertThat(page.locator("[data-offline-status]")).containsText("不用再保存");
            assertFalse(page.locator("[data-offline]").isVisible());
            assertEquals(0, page.locator("link[rel='manifest']").count());
            assertEquals(List.of(), visit.wrong());
        }
    }

    private static void save(Visit visit, String place) {
        Page page = visit.to("offline.html");
        assertThat(page.locator("[data-offline-save]")).isEnabled();
        page.locator("[data-offline] select").selectOption(place);
        page.locator("[data-offline-save]").click();
        assertThat(page.locator("[data-offline-status]")).hasText("已保存。断网也能打开。");
        Visit.await(page, CONTROLLED, null);
        assertEquals(List.of(), visit.wrong());
    }

    /** The look for an update fails without a network, as it must; nothing else may. */
    private static List<String> withoutLostNetwork(Visit visit) {
        return visit.wrong().stream()
                .filter(wrong -> !wrong.contains("manifest.json")
                        && !wrong.contains("places.json")
                        && !wrong.contains("sw.js")
                        && !wrong.contains("ERR_CONNECTION_REFUSED"))
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String path : SampleSite.files(from)) {
            Files.createDirectories(to.resolve(path).getParent());
            Files.copy(from.resolve(path), to.resolve(path));
        }
    }

    private static void change(Path site, String path, String from, String to) throws IOException {
        String text = Files.readString(site.resolve(path));
        Files.writeString(site.resolve(path), text.replace(from, to));
        String list = Files.readString(site.resolve("manifest.json"));
        Files.writeString(
                site.resolve("manifest.json"),
                list.replaceFirst(
                        "(\"path\":\"" + path + "\",\"size\":\\d+,\"sha256\":\")[0-9a-f]{64}", "$1" + "0".repeat(64)));
    }

    private static void list(Path site, String path) throws Exception {
        byte[] bytes = Files.readAllBytes(site.resolve(path));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        String list = Files.readString(site.resolve("manifest.json"), StandardCharsets.UTF_8);
        Files.writeString(
                site.resolve("manifest.json"),
                list.replaceFirst(
                        "(\"path\":\"" + path + "\",\"size\":)\\d+,\"sha256\":\"[0-9a-f]{64}",
                        "$1" + bytes.length + ",\"sha256\":\"" + hash));
    }
}
