package org.youbei.test.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.Repository;
import org.youbei.test.cli.Serving;

/** {@code serve} in a browser: a change of the sample's files shows in the open page by itself. */
@ExtendWith(SharedSite.class)
final class ServeTest {
    private static final String PLAN = "plans/special/wh-typhoon.md";

    /** The goal is 500 ms on a quiet machine; the tests run beside others. */
    private static final long LIMIT_MILLIS = 10_000;

    @TempDir
    private Path root;

    @Test
    void anOpenPageShowsAChangeByItself(Browser browser) throws Exception {
        copySample();
        try (Serving serving = Serving.start(root, "public");
                Visit visit = Visit.phone(browser, serving.home())) {
            Page page = visit.to("plan/wh-typhoon.html");
            String text = Files.readString(root.resolve(PLAN));
            List<Long> millis = new ArrayList<>();
            for (int i = 1; i <= 6; i++) {
                long begun = System.nanoTime();
                Files.writeString(root.resolve(PLAN), text.replaceFirst("\ntitle: .*", "\ntitle: 改了第" + i + "次的预案"));
                assertThat(page.locator("h1")).hasText("改了第" + i + "次的预案");
                millis.add((System.nanoTime() - begun) / 1_000_000);
            }
            System.out.println("serve: change to reloaded page in ms, each of six: " + millis);
            assertTrue(millis.get(5) < LIMIT_MILLIS, millis::toString);

            Files.writeString(root.resolve(PLAN), text.replace("[[", "[[nobody-"));
            assertThat(page.locator("#youbei-trouble")).containsText("nobody-");
            assertThat(page.locator("h1")).hasText("改了第6次的预案");
            Files.writeString(root.resolve(PLAN), text);
            assertThat(page.locator("#youbei-trouble")).hasCount(0);
        }
    }

    /** Copies the workspace without its git, and without the list of cards, which take long and show on no page at once. */
    private void copySample() throws IOException {
        Path sample = Repository.root();
        for (String folder : List.of("plans", "drills")) {
            try (Stream<Path> files = Files.walk(sample.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = root.resolve(sample.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        String settings = Files.readString(sample.resolve("youbei.yaml"));
        Files.writeString(root.resolve("youbei.yaml"), settings.replaceFirst("(?m)^cards: .*$", ""));
    }
}
