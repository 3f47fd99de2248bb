package org.youbei.test.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tab of the browser that notes what goes wrong in it.
 *
 * @param home the address of the site's root, with a slash at its end
 * @param wrong errors of the console, failed requests and requests that leave the site
 */
record Visit(BrowserContext context, Page page, String home, List<String> wrong) implements AutoCloseable {
    static final int PHONE_WIDTH = 390;

    /** How long a page may take on a machine that is busy with other things. */
    static final int PATIENCE_MILLIS = 120_000;

    /** The day on which all tests read the site, since pages count from it what is overdue. */
    static final Instant TODAY = Instant.parse("2026-11-22T01:00:00Z");

    /** Opens a tab as wide as a phone, in light colours. */
    static Visit phone(Browser browser, String home) {
        return open(browser, home, options());
    }

    static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(PHONE_WIDTH, 844)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai");
    }

    static Browser.NewContextOptions dark() {
        return options().setColorScheme(ColorScheme.DARK);
    }

    static Visit open(Browser browser, String home, Browser.NewContextOptions options) {
        return open(browser, home, options, TODAY);
    }

    static Visit open(Browser browser, String home, Browser.NewContextOptions options, Instant today) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        if (!Boolean.FALSE.equals(options.javaScriptEnabled)) {
            context.clock().setFixedTime(Date.from(today));
        }
        Page page = context.newPage();
        List<String> wrong = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                wrong.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> wrong.add(page.url() + ": " + error));
        page.onRequestFailed(request -> wrong.add(page.url() + ": failed " + request.url()));
        page.onRequest(request -> {
            if (!request.url().startsWith(home)) {
                wrong.add(page.url() + ": left the site for " + request.url());
            }
        });
        return new Visit(context, page, home, wrong);
    }

    /** Goes to a page of the site. */
    Page to(String path) {
        page.navigate(home + path);
        return page;
    }

    /** Waits until a script gives true. (The browser's own waiting makes scripts of words later on, which our pages forbid.) */
    static void await(Page page, String script, @Nullable Object argument) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (!Boolean.TRUE.equals(page.evaluate(script, argument))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never true: " + script);
            }
            page.waitForTimeout(20);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
