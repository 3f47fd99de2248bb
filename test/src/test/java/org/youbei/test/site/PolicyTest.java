package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.model.Audience;

/** No page allows a script that stands in it; that pages work so is {@link OpeningTest}'s, which notes every error of the console. */
@ExtendWith(SharedSite.class)
final class PolicyTest {
    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "COMMAND"})
    void everyPageForbidsScriptsInItAndHasNone(Audience edition, SampleSite site) {
        List<String> wrong = new ArrayList<>();
        for (String path : SampleSite.pages(site.edition(edition))) {
            Document page = Jsoup.parse(SampleSite.text(site.edition(edition), path));
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            boolean named = policy.contains("script-src 'sha256-");
            if (!policy.startsWith("default-src 'none'") || policy.matches(".*script-src[^;]*unsafe.*")) {
                wrong.add(path + ": " + policy);
            }
            for (Element element : page.getAllElements()) {
                boolean runs = element.normalName().equals("script") && !element.hasAttr("src") && !named
                        || element.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getKey().startsWith("on"));
                if (runs) {
                    wrong.add(path + ": " + element.shallowClone().outerHtml());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aScriptThatWasPutIntoAPageDoesNotRun(SampleSite site, Browser browser, @TempDir Path folder)
            throws IOException {
        String page = SampleSite.text(site.publicEdition(), "index.html");
        Files.writeString(
                folder.resolve("index.html"),
                page.replace(
                        "</main>",
                        "<script>document.title = 'ran'</script><img src=x onerror=\"document.title = 'ran'\"></main>"));
        try (Visit visit = Visit.phone(browser, folder.toUri().toString())) {
            assertEquals(Jsoup.parse(page).title(), visit.to("index.html").title());
            assertTrue(
                    visit.wrong().stream().anyMatch(error -> error.contains("Content Security Policy")),
                    () -> visit.wrong().toString());
        }
    }
}
