package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.model.Audience;
import org.youbei.publish.Publisher;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;

/** Years of drills, one of them with more than a page can hold: every drill is on one page, every link leads somewhere, no page is too large. */
final class LargeDrillsTest {
    private static final int MOST_BYTES = 1_000_000;
    private static final int MAY = 1_300;

    @TempDir
    private static Path top;

    private static Path edition;

    @BeforeAll
    static void build() throws IOException {
        write("youbei.yaml", "name: 大区应急预案库\njurisdiction: \"330999\"\nprofile: base\n");
        write("plans/registers/places.yaml", "- {code: \"330999\", name: 大区, kind: county}\n");
        write(
                "plans/registers/organisations.yaml",
                "- {id: ex-flood, name: 大区防指办, type: command, place: \"330999\"}\n");
        write("plans/special/ex-typhoon.md", """
                ---
                id: ex-typhoon
                title: 大区防汛防台应急预案
                level: special
                place: "330999"
                owner: ex-flood
                status: in-force
                version: "2026"
                ---
                ## 1 总则

                正文。
                """);
        year(2025, 40, LocalDate.of(2025, 3, 1));
        year(2026, MAY, LocalDate.of(2026, 5, 1));
        year(2027, 3, LocalDate.of(2027, 5, 1));
        try (Toolchain toolchain = Toolchain.open(top, 2)) {
            edition = Publisher.publish(
                            toolchain,
                            new Publisher.Request(
                                    top.resolve("out"),
                                    List.of(Audience.COMMAND),
                                    Publisher.OnError.REFUSE,
                                    Assets.builtIn(),
                                    "",
                                    java.time.Instant.parse("2026-05-20T00:00:00Z")))
                    .built()
                    .get(0)
                    .directory();
        }
    }

    private static void year(int year, int count, LocalDate from) throws IOException {
        StringBuilder drills = new StringBuilder("year: " + year + "\ndrills:\n");
        for (int i = 0; i < count; i++) {
            drills.append("  - {id: d-").append(year).append('-').append(10_000 + i);
            drills.append(", title: 第").append(i).append("场防汛防台人员转移演练, plans: [ex-typhoon], form: tabletop,");
            drills.append(" host: ex-flood, date: ")
                    .append(from.plusDays(i % 28))
                    .append("}\n");
        }
        drills.append("  - {id: d-").append(year).append("-undated, title: 没有日子的演练, plans: [ex-typhoon]}\n");
        write("drills/" + year + "/programme.yaml", drills.toString());
    }

    private static void write(String path, String text) throws IOException {
        Files.createDirectories(top.resolve(path).getParent());
        Files.writeString(top.resolve(path), text);
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(edition.resolve(path)));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(edition)) {
            return files.filter(file -> edition.relativize(file).toString().matches("drills.*\\.html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyDrillStandsOnOnePageOfItsYear() throws IOException {
        List<String> items = new ArrayList<>();
        for (Path page : pages()) {
            Jsoup.parse(Files.readString(page)).select(".wall-drills > li").forEach(item -> items.add(item.id()));
        }
        assertEquals(MAY + 40 + 3 + 3, items.size());
        assertEquals(items.size(), new TreeSet<>(items).size());
        assertEquals(
                List.of(
                        "drills.html",
                        "drills/2025.html",
                        "drills/2026/5-2.html",
                        "drills/2026/5-3.html",
                        "drills/2026/5.html",
                        "drills/2026/undated.html",
                        "drills/2027.html"),
                pages().stream()
                        .map(page -> edition.relativize(page).toString())
                        .toList());
    }

    @Test
    void noPageIsTooLargeAndDaysLeadToTheirDrills() throws IOException {
        for (Path file : pages()) {
            assertTrue(Files.size(file) < MOST_BYTES, file::toString);
            Document page = Jsoup.parse(Files.readString(file));
            for (var link : page.select(".wall a[href], nav a.chip, .wall-more a")) {
                String[] url = link.attr("href").split("#", -1);
                Path target =
                        url[0].isEmpty() ? file : file.resolveSibling(url[0]).normalize();
                assertTrue(Files.exists(target), () -> file + " " + link);
                boolean there =
                        url.length == 1 || Jsoup.parse(Files.readString(target)).getElementById(url[1]) != null;
                assertTrue(there, () -> file + " " + link);
            }
        }
    }

    @Test
    void aDayThatHasManySaysHowManyItDoesNotName() throws IOException {
        String title = page("drills/2026/5.html").select(".wall-days a").first().attr("title");
        assertTrue(title.matches("第\\d+场防汛防台人员转移演练(、第\\d+场防汛防台人员转移演练){2}，另 \\d+ 场"), title);
        assertEquals(
                List.of("第 1 页", "第 2 页", "第 3 页"),
                page("drills/2026/5-2.html").select("header .chip").eachText());
    }

    @Test
    void theYearOfTheReleaseIsShownFirstAndLeadsToTheOthers() throws IOException {
        Document page = page("drills.html");
        assertTrue(page.title().contains("2026"), page.title());
        assertEquals(
                List.of("2027 年度演练", "2025 年度演练"), page.select("header .chip").eachText());
        assertEquals(
                List.of("drills/2026/5.html", "drills/2026/undated.html"),
                page.select(".wall-more a").eachAttr("href"));
        assertTrue(page.select("a[href=drills/2026.pdf]").size() == 1, page::text);
    }
}
