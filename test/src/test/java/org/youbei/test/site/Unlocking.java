package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.youbei.lock.PassPhrase;
import org.youbei.model.Audience;
import org.youbei.publish.Locking;
import org.youbei.publish.Publisher;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;

/** A locked site, and what one does to read it. */
final class Unlocking {
    static final String PHRASE = "望海 correct horse battery-2026";

    private Unlocking() {}

    /** Builds the locked command edition of the sample. */
    static void build(Path folder) {
        try (Toolchain toolchain = Toolchain.open(Repository.root(), 2)) {
            Publisher.Result result = Publisher.publish(
                    toolchain,
                    new Publisher.Request(
                                    folder,
                                    List.of(Audience.COMMAND),
                                    Publisher.OnError.REFUSE,
                                    toolchain.assets(),
                                    "4f2c91e",
                                    Instant.parse("2026-11-22T00:00:00Z"))
                            .locked(new Locking(
                                    new Random(7), PassPhrase.own(PHRASE).orElseThrow())));
            assertEquals(folder.resolve("command-locked"), result.built().get(0).directory());
        }
    }

    /** Opens the first page and types a pass phrase. */
    static Page unlocked(Visit visit, String phrase) {
        Page page = visit.to("index.html");
        enter(page, phrase);
        return page;
    }

    static void enter(Page page, String phrase) {
        page.locator("#phrase").fill(phrase);
        page.locator("[data-lock-form] button").click();
    }

    /** Waits until a page of the site stands open. */
    static void open(Page page) {
        assertThat(page.locator("[data-lock]")).isVisible();
    }

    /** Follows a link that the page is given, as its scripts make them. */
    static void go(Page page, String path) {
        page.evaluate(
                "path => { const a = document.createElement('a'); a.href = path; a.textContent = 'x'; a.id = 'go';"
                        + " document.body.appendChild(a); }",
                path);
        page.waitForTimeout(50);
        page.evaluate("document.getElementById('go').click()");
        page.waitForTimeout(300);
        open(page);
    }
}
