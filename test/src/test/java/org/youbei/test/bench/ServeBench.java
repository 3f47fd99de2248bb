package org.youbei.test.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.youbei.test.Repository;

/** Times what a writer waits for: from saving a plan of the sample to the page of it in Chromium that says so, under {@code youbei serve} with git and cards. */
class ServeBench {
    private static final String PLAN = "plans/special/wh-typhoon.md";
    private static final String HEADING = "## 1 总则";
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
    private static final int SETTLE_MILLIS = 12_000;

    @Test
    void printsHowLongAChangeTakesToReachThePage() throws Exception {
        Path work = Files.createTempDirectory("youbei-bench");
        try {
            Path workspace = work.resolve("sample");
            assertEquals(
                    0,
                    Measured.run(
                                    work,
                                    List.of(
                                            "git",
                                            "clone",
                                            "-q",
                                            Repository.root().toString(),
                                            workspace.toString()))
                            .exit());
            Process process = new ProcessBuilder(
                            Repository.root().resolve("youbei").toString(),
                            "-C",
                            workspace.toString(),
                            "serve",
                            "--port",
                            "0")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                edit(workspace.resolve(PLAN), out.readLine());
            } finally {
                process.destroy();
                process.waitFor();
            }
        } finally {
            Corpora.delete(work);
        }
    }

    private static void edit(Path plan, String home) throws IOException, InterruptedException {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")))) {
            Page page = browser.newPage();
            page.addInitScript("addEventListener('load', () => { window.loadedAt = Date.now(); })");
            page.navigate(home);
            page.waitForSelector("#q", new Page.WaitForSelectorOptions().setTimeout(60_000));
            page.navigate(home + "plan/wh-typhoon.html");
            String text = Files.readString(plan);
            List<Double> times = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                times.add(seconds(page, plan, text.replace(HEADING, HEADING + round), "总则" + round));
                // Every third time the whole site is built before the next change comes.
                Thread.sleep(round % 3 == 0 ? SETTLE_MILLIS : 2_000);
            }
            System.out.println(times);
            times.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "sample  change to reloaded page: median %.0f ms, longest %.0f ms%n",
                    times.get(ROUNDS / 2) * 1e3,
                    times.get(ROUNDS - 1) * 1e3);
        }
    }

    /** Returns the time to the end of the reload, as the page itself saw it: to wait for it from outside takes rounds of up to half a second. */
    private static double seconds(Page page, Path plan, String text, String heading) throws IOException {
        long begun = System.currentTimeMillis();
        Files.writeString(plan, text);
        page.waitForSelector(
                ":is(h2,h3,h4):has-text(\"" + heading + "\")",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
        return (((Number) page.evaluate("window.loadedAt")).doubleValue() - begun) / 1e3;
    }
}
