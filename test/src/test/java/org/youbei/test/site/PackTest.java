package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.ToolException;
import org.youbei.model.Audience;
import org.youbei.model.PlaceCode;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Place;
import org.youbei.publish.Publisher;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;

/** The pack of one place, to hand over on a phone. */
@ExtendWith(SharedSite.class)
final class PackTest {
    /** Of what is handed over, which is the zip. */
    private static final long MOST_BYTES = 2_000_000;

    private static final String VILLAGE = "330999100201";
    private static final String TOWN = "330999100";

    @Test
    void ofAVillageHoldsItsPlanAndThoseAbove(@TempDir Path out) {
        Path site = pack(out, VILLAGE).directory();

        List<String> files = SampleSite.files(site);
        assertTrue(files.containsAll(List.of(
                "index.html",
                "plan/lt-daao-plan.html",
                "plan/lt-plan.html",
                "plan/wh-overall.html",
                "plan/wh-typhoon.html",
                "place/" + VILLAGE + ".html",
                "place/" + TOWN + ".html",
                "place/330999.html")));
        assertEquals(
                List.of("plan/lt-daao-plan.html"),
                files.stream()
                        .filter(path -> path.matches("plan/lt-.*-plan\\.html"))
                        .toList());
        assertEquals(List.of(), LinksTest.broken(site));
    }

    @Test
    void ofEveryVillageIsSmallAndHoldsNoRiskPointOfAnother(@TempDir Path out, SampleSite sample) throws IOException {
        Map<String, Object> wrong = new TreeMap<>();
        for (Place village : sample.book().workspace().registers().places()) {
            if (village.kind() != org.youbei.model.PlaceKind.VILLAGE
                    || !village.id().value().endsWith("1")) {
                continue;
            }
            Publisher.Built built = pack(out, village.id().value());
            Path site = built.directory();
            long bytes = Files.size(archive(built));
            if (bytes > MOST_BYTES) {
                wrong.put(village.name(), bytes);
            }
            List<String> strange = strangers(sample, village.id(), site);
            if (!strange.isEmpty()) {
                wrong.put(village.name() + " names", strange);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    /** The risk points of other places that some page or data of a pack names by id. */
    private static List<String> strangers(SampleSite sample, PlaceCode place, Path site) {
        StringBuilder all = new StringBuilder();
        SampleSite.files(site).stream()
                .filter(path -> path.matches(".*\\.(html|json|js)"))
                .forEach(path -> all.append(SampleSite.text(site, path)));
        return sample.book().workspace().registers().hazards().stream()
                .filter(hazard -> !place.contains(hazard.place().id()))
                .map(Hazard::id)
                .map(id -> "\"" + id.value() + "\"")
                .filter(id -> all.indexOf(id) >= 0)
                .toList();
    }

    @Test
    void ofATownHoldsTheVillagesInItAndNoDeadLink(@TempDir Path out) {
        Path site = pack(out, TOWN).directory();

        assertEquals(
                List.of(
                        "plan/lt-daao-plan.html",
                        "plan/lt-luting-plan.html",
                        "plan/lt-plan.html",
                        "plan/lt-shangxi-plan.html",
                        "plan/lt-zhukeng-plan.html"),
                SampleSite.files(site).stream()
                        .filter(path -> path.matches("plan/(lt|yy|dj|cm|hy|lg)-.*\\.html"))
                        .toList());
        assertEquals(List.of(), LinksTest.broken(site));
    }

    @Test
    void isAZipOfOneFolderWithTheSameBytesEachTime(@TempDir Path one, @TempDir Path other) throws IOException {
        Path zip = archive(pack(one, VILLAGE));
        Path again = archive(pack(other, VILLAGE));

        assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(again));
        assertEquals("pack-330999100201-command.zip", zip.getFileName().toString());
        assertTrue(Files.size(zip) < MOST_BYTES, "packed for a phone");
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertNotNull(file.getEntry("pack-330999100201-command/index.html"));
        }
    }

    private static Path archive(Publisher.Built built) {
        Path archive = built.archive();
        assertNotNull(archive);
        return archive;
    }

    @Test
    void opensFromTheDiskAndFindsItsOwn(@TempDir Path out, Browser browser) {
        String home = pack(out, VILLAGE).directory().toUri().toString();
        try (Visit visit = Visit.phone(browser, home)) {
            Page page = visit.to("index.html");
            page.locator("#q").fill("大岙");
            PlaywrightAssertions.assertThat(page.locator("#results > [data-id='lt-daao-plan']"))
                    .isVisible();
            visit.to("map.html");
            visit.to("plan/lt-daao-plan.html");
            assertEquals(List.of(), visit.wrong());
        }
    }

    @Test
    void ofAnUnknownCodeIsRefusedWithNearOnes(@TempDir Path out) {
        ToolException byCode = assertThrows(ToolException.class, () -> pack(out, "330999100211"));
        ToolException byName = assertThrows(ToolException.class, () -> pack(out, "大岙村"));

        Messages zh = Messages.of(Language.ofTag("zh-CN"));
        assertEquals(
                "登记册里没有编码为“330999100211”的地方，没有做离线包；是不是 330999100201 大岙村、330999100200 鹿亭村、330999100202 竹坑村？",
                zh.say(byCode.phrase()));
        assertEquals("登记册里没有编码为“大岙村”的地方，没有做离线包；是不是 330999100201 大岙村？", zh.say(byName.phrase()));
        assertEquals(List.of(), SampleSite.files(out));
    }

    private static Publisher.Built pack(Path out, String code) {
        try (Toolchain toolchain = Toolchain.open(Repository.root(), 2)) {
            Publisher.Result result = Publisher.pack(
                    toolchain,
                    new Publisher.Request(
                            out,
                            List.of(Audience.COMMAND),
                            Publisher.OnError.REFUSE,
                            toolchain.assets(),
                            "4f2c91e",
                            Instant.parse("2026-11-22T00:00:00Z")),
                    code);
            assertEquals(1, result.built().size(), () -> result.findings().toString());
            return result.built().get(0);
        }
    }
}
