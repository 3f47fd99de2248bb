package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.model.Audience;

/** The checker of the W3C finds nothing in the pages, nor in what the scripts make of them. */
@ExtendWith(SharedSite.class)
final class MarkupTest {
    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "COMMAND"})
    void everyKindOfPageIsValid(Audience edition, SampleSite site) {
        NuChecker checker = new NuChecker();
        List<String> found = new ArrayList<>();
        for (String path : ofEachKind(SampleSite.pages(site.edition(edition)), site.edition(edition))) {
            checker.problems(SampleSite.text(site.edition(edition), path))
                    .forEach(problem -> found.add(path + ": " + problem));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void whatTheScriptsMakeIsValid(SampleSite site, Browser browser) {
        NuChecker checker = new NuChecker();
        List<String> found = new ArrayList<>();
        try (Visit visit = Visit.open(browser, site.home(Audience.COMMAND), Visit.options(), MainPages.OVERDUE_DAY)) {
            for (String path : List.of(
                    MainPages.SITUATION, MainPages.OPEN_SITUATION, MainPages.PLAN, MainPages.MAP, "people.html")) {
                Page page = visit.to(path);
                if (path.startsWith("situation")) {
                    page.locator("#part-starts").waitFor();
                }
                checker.problems(page.content()).forEach(problem -> found.add(path + ": " + problem));
            }
            Page home = visit.to("index.html");
            home.fill("#q", "潮门镇 台风");
            home.locator("#results [data-kind]").first().waitFor();
            checker.problems(home.content()).forEach(problem -> found.add("search: " + problem));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void theCheckerSeesWhatIsWrong() {
        List<String> problems = new NuChecker()
                .problems("<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>a</title></head>"
                        + "<body><p><ul></ul></p></body></html>");
        assertTrue(problems.toString().contains("No “p” element in scope"), problems::toString);
    }

    /** All pages at the root, and of each folder the first, the last and the largest. */
    private static Collection<String> ofEachKind(List<String> pages, Path edition) {
        Map<String, List<String>> byFolder = pages.stream()
                .collect(Collectors.groupingBy(
                        path -> path.substring(0, path.lastIndexOf('/') + 1), TreeMap::new, Collectors.toList()));
        TreeSet<String> chosen = new TreeSet<>(byFolder.remove(""));
        byFolder.values().forEach(folder -> {
            chosen.add(folder.get(0));
            chosen.add(folder.get(folder.size() - 1));
            chosen.add(folder.stream()
                    .max(Comparator.comparingInt(
                            path -> SampleSite.text(edition, path).length()))
                    .orElseThrow());
        });
        return chosen;
    }
}
