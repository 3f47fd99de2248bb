package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.model.Audience;
import org.youbei.model.Entry;
import org.youbei.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code data/catalog.json}: what other systems read of the site. */
@ExtendWith(SharedSite.class)
final class CatalogTest {
    @Test
    void listsEveryEntryOfTheCommandEdition(SampleSite site) {
        Workspace all = site.book().workspace();
        TreeSet<String> ids = new TreeSet<>();
        Stream.of(
                        all.plans(),
                        all.registers().places(),
                        all.registers().people(),
                        all.registers().organisations(),
                        all.registers().teams(),
                        all.registers().supplies(),
                        all.registers().shelters(),
                        all.registers().hazards())
                .flatMap(List::stream)
                .map(Entry.class::cast)
                .forEach(entry -> ids.add(entry.id().value()));

        all.programmes()
                .forEach(programme ->
                        programme.drills().forEach(drill -> ids.add(drill.id().value())));

        all.activations().forEach(activation -> ids.add(activation.id().value()));

        TreeSet<String> listed = new TreeSet<>();
        entries(site, Audience.COMMAND)
                .forEach(entry -> listed.add(entry.get("id").asString()));

        assertEquals(ids, listed);
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "COMMAND"})
    void everyEntryStandsWhereItSays(Audience edition, SampleSite site) {
        Map<String, Document> pages = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (JsonNode entry : entries(site, edition)) {
            String url = entry.get("url").asString();
            String file = url.replaceFirst("#.*", "");
            Document page =
                    pages.computeIfAbsent(file, path -> Jsoup.parse(SampleSite.text(site.edition(edition), path)));
            String title = entry.get("title").asString();
            boolean there = url.contains("#")
                    ? page.getElementById(url.substring(url.indexOf('#') + 1)) != null
                    : page.select("h1").text().equals(title);
            if (!there) {
                wrong.add(url + " " + title);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<JsonNode> entries(SampleSite site, Audience edition) {
        List<JsonNode> entries = new ArrayList<>();
        new JsonMapper()
                .readTree(SampleSite.text(site.edition(edition), "data/catalog.json"))
                .get("entries")
                .forEach(entries::add);
        return entries;
    }
}
