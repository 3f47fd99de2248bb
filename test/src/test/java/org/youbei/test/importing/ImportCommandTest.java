package org.youbei.test.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.cli.Terminal;
import org.youbei.cli.Youbei;

/** {@code import text}: where the plan goes, what is printed where, and with which exit code. */
class ImportCommandTest {
    private static final String TEXT = """
            甲县防汛应急预案
            1 总则
            1.1 编制目的
            为了防汛，制定本预案。
            1.2 适用范围
            本预案适用于全县。
            """;

    @TempDir
    private Path workspace;

    private Path file;

    /** What a run left behind. */
    private record Run(int code, String out, String err) {}

    @BeforeEach
    void makesAWorkspace() throws IOException {
        write("youbei.yaml", "name: 甲县\njurisdiction: \"330999\"\n");
        write("plans/registers/places.yaml", "- {code: \"330999\", name: 甲县, kind: county}\n");
        write("plans/registers/organisations.yaml", "- {id: office, name: 县防办, type: government, place: \"330999\"}\n");
        file = workspace.resolveSibling(workspace.getFileName() + ".txt");
        Files.writeString(file, TEXT);
    }

    @Test
    void writesThePlanAndPrintsItsPath() {
        Run run = run("--id", "jia-flood");
        Path plan = workspace.resolve("plans/special/jia-flood.md");
        assertEquals(new Run(0, plan + "\n", run.err()), run);
        assertTrue(Files.exists(plan));
        assertTrue(run.err().contains(file + ":1:1: warning YB0702: "), run.err());
        assertEquals(0, youbei("check").code());
    }

    @Test
    void refusesToWriteOverAPlan() throws IOException {
        run("--id", "jia-flood");
        Path plan = workspace.resolve("plans/special/jia-flood.md");
        String before = Files.readString(plan);
        Run again = run("--id", "jia-flood", "--title", "乙县防汛应急预案");
        assertEquals(1, again.code());
        assertEquals("", again.out());
        assertEquals(before, Files.readString(plan));
    }

    @Test
    void writesNothingOfAFileWithSeveralPlans() throws IOException {
        Files.writeString(file, TEXT + TEXT.replace("防汛", "抗旱"));
        Run run = run("--id", "jia-flood");
        assertEquals(4, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains(file + ":7:1: error YB0701: "), run.err());
        assertFalse(Files.exists(workspace.resolve("plans/special")));
        assertEquals(0, run("--id", "jia-drought", "--part", "2").code());
        assertTrue(Files.readString(workspace.resolve("plans/special/jia-drought.md"))
                .contains("title: \"甲县抗旱应急预案\"\n"));
    }

    @Test
    void takesAFolderStatusVersionAndEncoding() throws IOException {
        Files.write(file, TEXT.getBytes(Charset.forName("GB18030")));
        assertEquals(4, run("--id", "jia-flood").code());
        Run run = run(
                "--id",
                "jia-flood",
                "--encoding",
                "gbk",
                "--status",
                "in-force",
                "--version",
                "2024",
                "--out",
                "plans/special/jia/jia-flood.md");
        assertEquals(0, run.code(), run.err());
        String text = Files.readString(workspace.resolve("plans/special/jia/jia-flood.md"));
        assertTrue(text.contains("status: in-force\nversion: \"2024\"\n"), text);
    }

    @Test
    void refusesWrongUsage() {
        for (List<String> wrong : List.of(
                List.of("--id", "Jia"),
                List.of("--id", "jia", "--status", "valid"),
                List.of("--id", "jia", "--encoding", "big5"),
                List.of("--id", "jia", "--version", "二〇二四"),
                List.of("--id", "jia", "--title", " "),
                List.of("--id", "jia", "--out", "../jia.md"),
                List.of("--id", "jia", "--out", "plans/town/jia.md"),
                List.of("--id", "jia", "--out", "plans/special/yi.md"))) {
            assertEquals(2, run(wrong.toArray(String[]::new)).code(), wrong.toString());
        }
    }

    @Test
    void saysThatAFileIsMissing() throws IOException {
        Files.delete(file);
        assertEquals(1, run("--id", "jia").code());
    }

    private Run run(String... options) {
        List<String> args = new ArrayList<>(List.of("import", "text", file.toString()));
        args.addAll(List.of("--level", "special", "--place", "330999", "--owner", "office"));
        args.addAll(List.of(options));
        return youbei(args.toArray(String[]::new));
    }

    private Run youbei(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Map.of(), false);
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("-C", workspace.toString(), "--lang", "en", "--threads", "1"));
        int code = Youbei.run(terminal, all.toArray(String[]::new));
        terminal.out().flush();
        terminal.err().flush();
        return new Run(code, out.toString(), err.toString());
    }

    private void write(String path, String text) throws IOException {
        Path target = workspace.resolve(path);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }
}
