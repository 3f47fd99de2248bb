package org.youbei.test.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.concurrent.Workers;
import org.youbei.diagnostic.Phrase;
import org.youbei.diagnostic.ToolException;
import org.youbei.output.SiteWriter;
import org.youbei.output.Written;

final class SiteWriterTest {
    private static final Map<String, String> OLD = Map.of("index.html", "old", "plan/a.html", "plan a");

    @TempDir
    Path out;

    private Path target() {
        return out.resolve("public");
    }

    @Test
    void writesTheFilesAndTheirManifestAndNothingElse() throws IOException {
        Written written = Sites.write(target(), Map.of("index.html", "home\n", "plan/\"一\".html", ""));

        assertEquals(new Written(2, 2, 5), written);
        String manifest = """
                {"format":1,"generator":"youbei","edition":"public","version":"a1b2c3d","built":"2026-03-01","files":[
                {"path":"index.html","size":5,"sha256":"9a3e246041d3c27dc3645f79cb0d1eb41c277965614655d17119ed7498b956ec"},
                {"path":"plan/\\"一\\".html","size":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
                ]}
                """;
        assertEquals(
                Map.of("public/index.html", "home\n", "public/plan/\"一\".html", "", "public/manifest.json", manifest),
                Sites.tree(out));
    }

    @Test
    void linksUnchangedFilesAndReplacesTheOthers() throws IOException {
        Sites.write(target(), Map.of("same.html", "same", "changed.html", "one", "dropped.html", "x"));
        Object same =
                Files.readAttributes(target().resolve("same.html"), "fileKey").get("fileKey");
        Object changed = Files.readAttributes(target().resolve("changed.html"), "fileKey")
                .get("fileKey");
        assumeTrue(same != null, "this system has no file keys");

        Written written = Sites.write(target(), Map.of("same.html", "same", "changed.html", "two", "new.html", "y"));

        assertEquals(new Written(3, 2, 8), written);
        assertEquals(Map.of("same.html", "same", "changed.html", "two", "new.html", "y"), Sites.pages(target()));
        assertEquals(
                same,
                Files.readAttributes(target().resolve("same.html"), "fileKey").get("fileKey"));
        assertNotEquals(
                changed,
                Files.readAttributes(target().resolve("changed.html"), "fileKey")
                        .get("fileKey"));
    }

    @Test
    void writesAFileAnewThatSomeoneEditedInTheOldSite() throws IOException {
        Sites.write(target(), OLD);
        Files.writeString(target().resolve("index.html"), "OLD");
        Files.delete(target().resolve("plan/a.html"));

        Sites.write(target(), OLD);

        assertEquals(OLD, Sites.pages(target()));
    }

    @Test
    void takesAnEmptyDirectoryAndFollowsALinkToIt() throws IOException {
        Path elsewhere = Files.createDirectories(out.resolve("elsewhere/www"));
        Files.createSymbolicLink(target(), elsewhere);

        Sites.write(target(), OLD);
        Sites.write(target(), OLD);

        assertEquals(true, Files.isSymbolicLink(target()));
        assertEquals(OLD, Sites.pages(elsewhere));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "manifest.json", ".git/HEAD"})
    void refusesADirectoryOfSomeoneElse(String file) throws IOException {
        Path foreign = target().resolve(file);
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "{\"format\":1,\"generator\":\"hugo\",\"files\":[]}");

        assertRefused(Phrase.of("tool.foreign", target().toRealPath()));
        assertEquals(List.of("public/" + file), List.copyOf(Sites.tree(out).keySet()));
    }

    @Test
    void refusesASiteOfOursInWhichSomeoneKeepsFiles() throws IOException {
        Sites.write(target(), OLD);
        Files.writeString(target().resolve("CNAME"), "plans.example");

        assertRefused(Phrase.of("tool.foreign", target().toRealPath().resolve("CNAME")));
        assertEquals("plans.example", Files.readString(target().resolve("CNAME")));
    }

    @Test
    void refusesASecondWriterAndLeavesTheFirstAlone() throws IOException {
        try (SiteWriter first = SiteWriter.open(target(), Sites.HEADER)) {
            first.put("index.html", Sites.bytes("first"));
            assertRefused(Phrase.of("tool.locked", out.toRealPath().resolve("public")));
            first.commit();
        }
        assertEquals(Map.of("public/index.html", "first"), Sites.pages(out));
    }

    private void assertRefused(Phrase expected) {
        ToolException refused = assertThrows(ToolException.class, () -> Sites.write(target(), OLD));
        assertEquals(expected, refused.phrase());
    }

    @Test
    void leavesTheOldSiteAloneUntilTheCommit() throws IOException {
        Sites.write(target(), OLD);
        try (SiteWriter writer = SiteWriter.open(target(), Sites.HEADER)) {
            writer.put("index.html", Sites.bytes("new"));
            assertEquals(OLD, Sites.pages(target()));
        }
        assertEquals(Map.of("public/index.html", "old", "public/plan/a.html", "plan a"), Sites.pages(out));
    }

    @Test
    void leavesTheOldSiteWholeWhenAFileCannotBeWritten() throws IOException {
        Sites.write(target(), OLD);
        ToolException failed = assertThrows(ToolException.class, () -> {
            try (SiteWriter writer = SiteWriter.open(target(), Sites.HEADER)) {
                writer.put("plan", Sites.bytes("a file"));
                writer.put("plan/a.html", Sites.bytes("under it"));
                writer.commit();
            }
        });
        assertEquals("tool.write", failed.phrase().key());
        assertEquals(Map.of("public/index.html", "old", "public/plan/a.html", "plan a"), Sites.pages(out));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/etc/x", "../x", "a/../b", "a//b", "a/", "./a", "a\\b", "c:/x", "a\nb", "manifest.json"})
    void callsAPathOutsideTheSiteABug(String path) {
        try (SiteWriter writer = SiteWriter.open(target(), Sites.HEADER)) {
            assertThrows(IllegalStateException.class, () -> writer.put(path, new byte[0]));
        }
    }

    @Test
    void callsTheSamePathTwiceABug() {
        try (SiteWriter writer = SiteWriter.open(target(), Sites.HEADER)) {
            writer.put("a.html", new byte[0]);
            assertThrows(IllegalStateException.class, () -> writer.put("a.html", new byte[0]));
        }
    }

    @Test
    void writesTheSameBytesWithOneThreadAndWithFour() throws IOException {
        for (int threads : List.of(1, 4)) {
            try (Workers workers = new Workers(threads);
                    SiteWriter writer = SiteWriter.open(out.resolve("site" + threads), Sites.HEADER)) {
                List<Integer> pages = IntStream.range(0, 2_000).boxed().toList();
                workers.forEach(
                        pages, i -> writer.put("p/" + i % 7 + "/" + i % 31 + "/" + i, Sites.bytes("page " + i)));
                writer.commit();
            }
        }
        assertEquals(Sites.tree(out.resolve("site1")), Sites.tree(out.resolve("site4")));
        assertEquals(2_001, Sites.tree(out.resolve("site1")).size());
    }

    @Test
    void writesTheSameBytesInOtherZonesAndLocales() throws Exception {
        Path here = out.resolve("here");
        Path there = out.resolve("there");
        assertEquals(0, WriterProcess.start(here, WriterProcess.End.COMMIT).waitFor());
        Process abroad = WriterProcess.start(
                there,
                WriterProcess.End.COMMIT,
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=GB18030");
        assertEquals(0, abroad.waitFor());

        assertArrayEquals(
                Files.readAllBytes(here.resolve("manifest.json")), Files.readAllBytes(there.resolve("manifest.json")));
        assertEquals(Sites.tree(here), Sites.tree(there));
    }
}
