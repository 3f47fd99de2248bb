package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.diagnostic.ToolException;
import org.youbei.link.PlanBook;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.WorkspaceJson;

/** {@code export json}: everything in the workspace, and back. */
final class ExportJsonTest {
    @TempDir
    private Path folder;

    @Test
    void theSampleReadsBackToTheSameWorkspace() throws IOException {
        Run first = Run.in(Repository.root(), "export", "json");
        assertEquals(0, first.code(), first.err());
        Path copy = folder.resolve("copy");

        WorkspaceJson.recreate(new StringReader(first.out()), copy);

        assertEquals(first, Run.in(copy, "export", "json"));
        assertEquals(values(Repository.root()), values(copy));
    }

    /** Everything in a plan book, but for the places where it was typed. */
    private static List<String> values(Path root) {
        try (Toolchain toolchain = Toolchain.open(root, 2)) {
            PlanBook book = toolchain.check().value().orElseThrow();
            List<String> values = new ArrayList<>();
            book.ids().forEach(id -> values.add(book.entry(id).orElseThrow().toString()));
            values.add(book.config().toString());
            values.add(book.workspace().programmes().toString());
            values.add(book.workspace().drillDocuments().toString());
            values.add(book.workspace().scripts().toString());
            values.add(book.workspace().results().toString());
            values.add(book.workspace().registers().duties().toString());
            return values.stream().map(ExportJsonTest::withoutPlaces).toList();
        }
    }

    private static String withoutPlaces(String text) {
        return text.replaceAll("(?i)\\b(line|bodyLine|firstLine|lastLine|column|length|endLine|endColumn)=\\d+", "$1");
    }

    @Test
    void keepsEveryScalarAsItWasTyped() throws IOException {
        Tiny.clean(folder);
        String text = """
                - {id: a, name: "1.10", kind: social, org: ex-flood, phone: "0580-000-1234"}
                - id: b
                  name: "是: \\"引号\\" # 不是注释"
                  kind: social
                  org: ex-flood
                  skills:
                    - "null"
                    - |
                      两行

                      # 不是注释
                    - ''
                    - '010'
                    - " 前后 "
                    - "\\u200b"
                  verified:
                """;
        Tiny.write(folder, "plans/registers/teams.yaml", text);
        Tiny.write(folder, "plans/special/attachments/a.bin", "\u0000\u0001");
        Tiny.write(folder, "plans/registers/people.yaml", "- {id: [\n");
        Run first = Run.in(folder, "export", "json");

        Path copy = folder.resolve("copy");
        WorkspaceJson.recreate(new StringReader(first.out()), copy);

        assertEquals(first, Run.in(copy, "export", "json"));
        assertEquals(
                Run.in(folder, "check", "plans/special").code(),
                Run.in(copy, "check", "plans/special").code());
        assertEquals("- {id: [\n", Files.readString(copy.resolve("plans/registers/people.yaml")));
    }

    @Test
    void writesAFileAndPrintsItsPath() throws IOException {
        Tiny.clean(folder);
        Path out = folder.resolve("all.json");

        assertEquals(new Run(0, out + "\n", ""), Run.in(folder, "export", "json", "--out", out.toString()));

        assertEquals(Run.in(folder, "export", "json").out(), Files.readString(out));
    }

    @Test
    void neverWritesOutsideTheNewWorkspace() {
        for (String path : List.of("../x.md", "plans/../../x.md", "/etc/x", "plans\\..\\x", "x.md", ".git/config")) {
            String json = "{\"format\": 1, \"files\": [{\"path\": \"" + path.replace("\\", "\\\\")
                    + "\", \"kind\": \"plan\", \"text\": \"\"}]}";
            assertThrows(
                    ToolException.class,
                    () -> WorkspaceJson.recreate(new StringReader(json), folder.resolve("w")),
                    path);
        }
    }

    @Test
    void refusesADirectoryThatHoldsAnything() throws IOException {
        Files.writeString(folder.resolve("mine"), "");

        assertThrows(ToolException.class, () -> WorkspaceJson.recreate(new StringReader("{}"), folder));
    }
}
