package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Audience;
import org.youbei.publish.Preview;
import org.youbei.test.GitRepository;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;

/** What a preview keeps from one change to the next is never shown when it is out of date. */
final class PreviewTest {
    private static final String PAGE = "plan/ex-typhoon.html";

    @TempDir
    private Path root;

    @TempDir
    private Path sites;

    @BeforeEach
    void makeAWorkspace() throws IOException {
        Tiny.clean(root);
    }

    private Preview preview(String name) {
        return new Preview(
                root, 1, new Preview.Settings(sites.resolve(name), Audience.INTERNAL, Toolchain::assets, head -> null));
    }

    private static byte[] page(Preview preview) {
        Preview.Made made = preview.pages(Set.of(PAGE));
        assertEquals(List.of(), made.findings());
        return Objects.requireNonNull(made.files().get(PAGE));
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    private static String builtIn(String path) {
        return Assets.builtIn().text(path);
    }

    @Test
    void readsASchemaAgainThatChanged() throws IOException {
        Preview preview = preview("site");
        preview.build();
        String schema = builtIn("schemas/plan.schema.json");
        Tiny.write(
                root,
                "schemas/plan.schema.json",
                schema.replace(
                        "\"owner\", \"status\", \"version\"]", "\"owner\", \"status\", \"version\", \"short\"]"));

        List<Diagnostic> findings = preview.pages().findings();

        assertEquals(
                List.of("YB0202"),
                findings.stream().map(finding -> finding.code().id()).toList());
        Files.delete(root.resolve("schemas/plan.schema.json"));
        assertEquals(List.of(), preview.pages().findings());
    }

    @Test
    void fillsPagesFromTemplatesAsTheyAre() throws IOException {
        Preview preview = preview("site");
        preview.build();
        byte[] before = page(preview);
        String template = builtIn("templates/site/plan.ftlh");
        Tiny.write(root, "templates/site/plan.ftlh", template.replace("<h1", "<h1 data-own=\"1\""));

        assertTrue(text(page(preview)).contains("<h1 data-own=\"1\""));
        Tiny.write(root, "templates/site/plan.ftlh", template.replace("<h1", "<h1 data-own=\"2\""));
        assertTrue(text(page(preview)).contains("<h1 data-own=\"2\""));
        Files.delete(root.resolve("templates/site/plan.ftlh"));
        assertArrayEquals(before, page(preview));
    }

    @Test
    void showsCommitsThatWereMadeMeanwhile() throws IOException {
        GitRepository repository = GitRepository.create(root);
        repository.commit("first");
        Preview preview = preview("site");
        preview.build();
        String before = text(page(preview));
        Tiny.write(root, Tiny.PLAN, Files.readString(root.resolve(Tiny.PLAN)).replace("负责", "牵头负责"));
        repository.commit("the second subject");
        preview.build();

        byte[] after = page(preview);

        assertFalse(before.contains("the second subject"));
        assertTrue(text(after).contains("the second subject"), text(after));
        Preview fresh = preview("fresh");
        fresh.build();
        assertArrayEquals(page(fresh), after);
    }

    @Test
    void makesTheSamePageAloneAsWithAllOthers() {
        Preview preview = preview("site");
        preview.build();

        Preview.Made all = preview.pages();
        Preview.Made some = preview.pages(Set.of(PAGE, "index.html", "place/330999.html", "people.html"));

        assertEquals(
                Set.of(PAGE, "index.html", "place/330999.html"), some.files().keySet());
        some.files().forEach((path, bytes) -> assertArrayEquals(all.files().get(path), bytes, path));
    }
}
