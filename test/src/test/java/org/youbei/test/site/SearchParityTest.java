package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.model.Audience;
import org.youbei.publish.Publisher;
import org.youbei.test.Repository;
import org.youbei.test.search.Query;
import org.youbei.test.search.RealWorkspace;
import org.youbei.test.search.Searched;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;

/** The page and the terminal give the same hits in the same order. */
@ExtendWith(SharedSite.class)
final class SearchParityTest {
    private static final String IDS = "async query => {"
            + " let answer = await window.youbeiSearch(query); let hits = answer.hits;"
            + " while (answer.more) { answer = await new Promise(resolve => answer.more(resolve)); hits = hits.concat(answer.hits); }"
            + " return hits.map(hit => hit.kind + ' ' + hit.id).join('\\n'); }";

    @Test
    void forEveryQueryOverTheSample(SampleSite site, Browser browser) {
        List<String> queries = Query.overTheSample().stream().map(Query::text).toList();

        assertSame(queries, Searched.workspace(Repository.root()), browser, site.home(Audience.COMMAND));
    }

    @Test
    void forEveryQueryOverTheSampleServed(SampleSite site, Browser browser) throws IOException {
        List<String> queries =
                Query.overTheSample().stream().map(Query::text).limit(40).toList();
        try (HttpSite served = HttpSite.serve(site.commandEdition())) {
            assertSame(queries, Searched.workspace(Repository.root()), browser, served.home());
        }
    }

    @Test
    void forEveryQueryOverRealPlans(@TempDir Path workspace, @TempDir Path out, Browser browser) throws IOException {
        assumeTrue(RealWorkspace.isThere(), "no real plans beside the project");
        RealWorkspace.write(workspace);
        try (Toolchain toolchain = Toolchain.open(workspace, 2)) {
            Publisher.publish(
                    toolchain,
                    new Publisher.Request(
                            out, List.of(Audience.COMMAND), Publisher.OnError.REFUSE, Assets.builtIn(), "", null));
        }

        assertSame(
                Query.textsOverRealPlans(),
                Searched.workspace(workspace),
                browser,
                out.resolve("command").toUri().toString());
    }

    private static void assertSame(List<String> queries, Searched terminal, Browser browser, String home) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        try (Visit visit = Visit.phone(browser, home)) {
            visit.to("index.html");
            for (String query : queries) {
                expected.put(query, ids(terminal, query));
                found.put(query, String.valueOf(visit.page().evaluate(IDS, query)));
            }
            assertEquals(List.of(), visit.wrong());
        }
        assertEquals(expected, found);
    }

    private static String ids(Searched terminal, String query) {
        return String.join(
                "\n",
                terminal.ask(query).hits().stream()
                        .map(hit -> hit.kind() + " " + hit.id())
                        .toList());
    }
}
