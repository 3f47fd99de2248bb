package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.model.PlanLevel;
import org.youbei.scaffold.EditorSettings;
import org.youbei.schema.DocumentKind;
import org.youbei.test.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code init}: a workspace that checks clean and says what is to be filled in. */
final class InitTest {
    private static final String CLEAN = "读了 15 个文件，6 份预案：0 处错误，0 处警告，0 处提示\n";

    @TempDir
    private Path folder;

    @Test
    void makesAWorkspaceThatChecksClean() throws IOException {
        Run run = Run.in(folder, "init", "新区");

        Path root = folder.resolve("新区");
        assertEquals(0, run.code(), run.err());
        assertEquals(root + "\n", run.out());
        Run check = Run.in(root, "check", "--fail-on", "note");
        assertEquals(0, check.code());
        assertTrue(check.out().startsWith(CLEAN), check.out());
        for (PlanLevel level : PlanLevel.values()) {
            try (Stream<Path> plans = Files.list(root.resolve("plans/" + level.id()))) {
                assertEquals(1, plans.count(), level.id());
            }
        }
        assertTrue(Files.isRegularFile(root.resolve(".git/HEAD")));
        assertTrue(Files.isExecutable(root.resolve(".githooks/pre-commit")));
        assertTrue(Files.isRegularFile(root.resolve(".github/workflows/check.yml")));
    }

    @Test
    void takesTheNameAndCodeOfTheCounty() throws IOException {
        Run run = Run.in(folder, "init", "--place", "330999", "--name", "望海区", "--prefix", "wh");

        assertEquals(0, run.code(), run.err());
        assertTrue(
                Files.readString(folder.resolve("youbei.yaml")).contains("name: 望海区应急预案库\njurisdiction: \"330999\"\n"));
        assertTrue(Files.isRegularFile(folder.resolve("plans/overall/wh-overall.md")));
        assertFalse(run.err().contains("县（市、区）名称"), run.err());
        assertEquals(0, Run.in(folder, "check", "--fail-on", "note").code());
    }

    @Test
    void listsWhatIsToBeFilledIn() {
        Run run = Run.in(folder, "init");

        List<String> lines = run.err().lines().toList();
        assertTrue(lines.get(0).matches("还有 \\d+ 处待填："), run.err());
        assertTrue(lines.contains("  plans/registers/places.yaml:3  乡镇（街道）名称"), run.err());
    }

    @Test
    void writesNothingWhereAFileIsInTheWay() throws IOException {
        Files.createDirectories(folder.resolve("plans/registers"));
        Files.writeString(folder.resolve("plans/registers/people.yaml"), "mine");

        Run run = Run.in(folder, "init");

        assertEquals(new Run(1, "", "youbei: " + folder.resolve("plans/registers/people.yaml") + " 已经存在，没有改动它\n"), run);
        assertFalse(Files.exists(folder.resolve("youbei.yaml")));
        assertEquals("mine", Files.readString(folder.resolve("plans/registers/people.yaml")));
    }

    @Test
    void refusesACodeThatIsNotOfACounty() {
        assertEquals(2, Run.in(folder, "init", "--place", "3309").code());
        assertEquals(2, Run.in(folder, "init", "--prefix", "W H").code());
    }

    @Test
    void mapsEverySchemaThatTheEditorCanUse() throws IOException {
        Run.in(folder, "init");

        JsonNode settings = new JsonMapper().readTree(Files.readString(folder.resolve(".vscode/settings.json")));
        TreeSet<String> expected = new TreeSet<>();
        for (DocumentKind kind : DocumentKind.values()) {
            if (!kind.isMarkdown()) {
                expected.add("./.vscode/" + kind.schema());
            }
        }
        assertEquals(expected, new TreeSet<>(settings.path("yaml.schemas").propertyNames()));
        for (String schema : expected) {
            assertTrue(Files.isRegularFile(folder.resolve(schema)), schema);
        }
        assertTrue(Files.isRegularFile(folder.resolve(".vscode/schemas/common.schema.json")));
    }

    @Test
    void mapsTheFilesOfEachKind() throws IOException {
        JsonNode mappings =
                new JsonMapper().readTree(EditorSettings.json("schemas/")).path("yaml.schemas");
        mappings.properties()
                .forEach(mapping -> mapping.getValue().forEach(glob -> {
                    String path = glob.asString()
                            .replace("**", "a")
                            .replace("drills/*", "drills/2026")
                            .replace("*", "a");
                    String kind = DocumentKind.ofPath(path).orElseThrow().schema();
                    assertEquals(mapping.getKey(), kind, path);
                }));
    }

    @Test
    void theRepositoryItselfHasTheSameEditorSettings() throws IOException {
        assertEquals(
                EditorSettings.json("./schemas/"),
                Files.readString(Repository.root().resolve(EditorSettings.PATH)));
    }
}
