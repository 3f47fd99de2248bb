package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.Repository;

/** {@code export filing}: the papers of the sample's typhoon plan, filled with what the workspace knows. */
final class ExportFilingTest {
    @TempDir
    private Path folder;

    private Path export(String name) {
        Path file = folder.resolve(name);
        Run run = Run.in(Repository.root(), "export", "filing", "wh-typhoon", "--out", file.toString());
        assertEquals(new Run(0, file + "\n", ""), run);
        return file;
    }

    private static Document page(ZipFile zip, String name) throws IOException {
        return Jsoup.parse(new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void fillsEveryFieldThatIsKnown() throws IOException {
        try (ZipFile zip = new ZipFile(export("a.zip").toFile())) {
            assertEquals(
                    List.of("备案材料清单.html", "编制说明.html", "预案正文.html", "预案正文.md"),
                    Collections.list(zip.entries()).stream()
                            .map(ZipEntry::getName)
                            .sorted()
                            .toList());
            Document form = page(zip, "编制说明.html");
            assertEquals(
                    "望海区防汛防台应急预案",
                    form.select("tr:has(th:containsOwn(预案名称)) td").text());
            assertEquals(
                    "2024-12-03", form.select("tr:has(th:containsOwn(风险评估)) td").text());
            assertEquals(
                    "2025-03-18，到会专家 7 人，同意 7 人",
                    form.select("tr:has(th:containsOwn(专家论证)) td").text());
            assertEquals(
                    "上一级相应牵头部门", form.select("tr:has(th:containsOwn(应报机关)) td").text());
            assertEquals(
                    "2025-05-22", form.select("tr:has(th:containsOwn(报送期限)) td").text());
            assertTrue(page(zip, "预案正文.html").text().contains("总则"));
        }
    }

    @Test
    void isTheSameBytesTwice() throws IOException {
        assertArrayEquals(Files.readAllBytes(export("a.zip")), Files.readAllBytes(export("b.zip")));
    }

    @Test
    void refusesWhatIsNotAPlan() {
        Run run = Run.in(
                Repository.root(),
                "export",
                "filing",
                "li-ming",
                "--out",
                folder.resolve("x").toString());
        assertEquals(1, run.code());
    }
}
