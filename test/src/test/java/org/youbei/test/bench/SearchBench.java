package org.youbei.test.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.youbei.test.Repository;

/**
 * What a first query loads beyond the page, and how long a warm one takes in Chromium, on a site of generated plans opened as a file: {@code -Dbench.plans=3000}. Prints a
 * line for each query, then the most and the 95th percentile; demands nothing but that the site is built.
 */
class SearchBench {
    private static final int WARM = 20;
    private static final List<String> QUERIES = List.of(
            "台风",
            "燃气泄漏",
            "有限空间 松江",
            "妥善安置受影响群众的食宿和医疗",
            "taifeng",
            "yxkj",
            "着火了怎么办",
            "颱風 應急",
            "井下气体超标",
            "组长",
            "应急",
            "高速公路上大雾连环撞车有人受伤",
            "防训抗旱",
            "青山村 转移",
            "0580-000-1002",
            "避灾安置点在哪里");
    private static final String TIME =
            "async query => { const from = performance.now(); await window.youbeiSearch(query);"
                    + " return performance.now() - from; }";

    @Test
    void printsWhatQueriesLoadAndHowLongTheyTake() throws Exception {
        assumeTrue(Corpora.areThere(), "no generators at ../shared/bench: nothing was measured");
        Path work = Files.createTempDirectory(
                Path.of(System.getProperty("bench.dir", System.getProperty("java.io.tmpdir"))), "youbei-bench");
        try {
            for (String size : System.getProperty("bench.plans", "3000").split(",", -1)) {
                measure(work, Integer.parseInt(size.trim()));
            }
        } finally {
            Corpora.delete(work);
        }
    }

    private static void measure(Path work, int plans) throws IOException, InterruptedException {
        Path workspace = work.resolve("workspace-" + plans);
        Corpora.generate("gen_workspace.py", plans, workspace, List.of());
        Path out = work.resolve("out-" + plans);
        Measured built = Measured.run(
                work,
                List.of(
                        Repository.root().resolve("youbei").toString(),
                        "-C",
                        workspace.toString(),
                        "build",
                        "--edition",
                        "command",
                        "--out",
                        out.toString()));
        assertEquals(0, built.exit());
        ask(plans, out.resolve("command").toUri().toString());
        Corpora.delete(workspace);
        Corpora.delete(out);
    }

    private static void ask(int plans, String home) throws IOException {
        List<Double> warm = new ArrayList<>();
        long most = 0;
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")))) {
            for (String query : QUERIES) {
                most = Math.max(most, ask(browser, home, query, warm));
            }
        }
        warm.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%7d plans  first query at most %d bytes  warm p95 %.1f ms%n",
                plans,
                most,
                warm.get(warm.size() * 95 / 100));
    }

    /** Asks on a page just opened, then again and again; returns the bytes that the first time loaded. */
    private static long ask(Browser browser, String home, String query, List<Double> warm) throws IOException {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(home + "index.html");
            List<String> loaded = new ArrayList<>();
            page.onRequest(request -> loaded.add(request.url()));
            double first = time(page, query);
            long bytes = 0;
            for (String url : List.copyOf(loaded)) {
                bytes += Files.size(Path.of(URI.create(url)));
            }
            for (int i = 0; i < WARM; i++) {
                warm.add(time(page, query));
            }
            System.out.printf(Locale.ROOT, "%-40s %7d bytes  first %.0f ms%n", query, bytes, first);
            return bytes;
        }
    }

    private static double time(Page page, String query) {
        return ((Number) page.evaluate(TIME, query)).doubleValue();
    }
}
