package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code review}, and the warning of {@code check} about a parent that changed since. */
final class ReviewCommandTest {
    private static final String CHILD = "plans/town/ex-town.md";
    private static final String HEAD = """
            ---
            id: ex-town   # 镇级
            title: 甲镇防汛防台应急预案
            level: town
            place: "330999"
            owner: 'ex-flood'
            status: drafting
            version: "2026"
            """;
    private static final String BODY = "---\n## 1 总则\n";

    @TempDir
    private Path root;

    @BeforeEach
    void makeAWorkspace() throws IOException {
        Tiny.clean(root);
        Path settings = root.resolve("youbei.yaml");
        Tiny.write(
                root,
                "youbei.yaml",
                Files.readString(settings) + "external: [{id: city-typhoon, title: 试验市防汛预案, version: '2022'}]\n");
    }

    private void child(String parents) throws IOException {
        Tiny.write(root, CHILD, HEAD + parents + BODY);
    }

    private String text() throws IOException {
        return Files.readString(root.resolve(CHILD));
    }

    /** The text of the child with each fingerprint that stands in it replaced by a word. */
    private String masked() throws IOException {
        return text().replaceAll("reviewed: \"?[0-9a-f]{6}\"?", "reviewed: PRINT");
    }

    @Test
    void writesFingerprintsIntoAListOnOneLine() throws IOException {
        child("parents: [{ plan: 'ex-typhoon' }, {plan: city-typhoon}]   # 两份\n");

        Run run = Run.in(root, "review", "ex-town");

        assertEquals(
                HEAD
                        + "parents: [{ plan: 'ex-typhoon', reviewed: PRINT }, {plan: city-typhoon, reviewed: PRINT}]   # 两份\n"
                        + BODY,
                masked());
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith(CHILD + "\n  ex-typhoon（试验区防汛防台应急预案）：记下指纹 "), run.out());
        assertEquals(0, Run.in(root, "check", "--fail-on", "warning").code());
    }

    @Test
    void writesFingerprintsIntoALongListAndKeepsLineEnds() throws IOException {
        child("parents:\n  - plan: ex-typhoon # 区级\n  # 市级\n  -   plan: city-typhoon\n      reviewed: 000000   # 旧\n");
        Files.writeString(root.resolve(CHILD), text().replace("\n", "\r\n"));

        Run.in(root, "review", "ex-town");

        assertEquals(
                (HEAD
                                + "parents:\n  - plan: ex-typhoon # 区级\n    reviewed: PRINT\n  # 市级\n"
                                + "  -   plan: city-typhoon\n      reviewed: PRINT   # 旧\n" + BODY)
                        .replace("\n", "\r\n"),
                masked());
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        child("parents: [{plan: ex-typhoon}]\n");
        Run.in(root, "review", "ex-town");
        byte[] once = Files.readAllBytes(root.resolve(CHILD));

        Run again = Run.in(root, "review", "ex-town");

        assertEquals(new String(once, StandardCharsets.UTF_8), text());
        assertTrue(again.out().matches("(?s).*：指纹仍是 [0-9a-f]{6}，没有变化\n"), again.out());
    }

    @Test
    void warnsOnceTheParentSaysSomethingElse() throws IOException {
        child("parents: [{plan: ex-typhoon}, {plan: city-typhoon}]\n");
        Run.in(root, "review", "ex-town");
        String parent = Files.readString(root.resolve(Tiny.PLAN));

        Tiny.write(
                root,
                Tiny.PLAN,
                parent.replace("title: ", "title:   ").replace("由 [[ex-flood]] 负责", "由[[ex-flood]]\n负责"));
        assertEquals(0, Run.in(root, "check", "--fail-on", "warning").code());

        Tiny.write(root, Tiny.PLAN, parent.replace("负责", "牵头负责"));
        Run changed = Run.in(root, "check", "--fail-on", "warning");
        assertEquals(4, changed.code());
        assertTrue(
                changed.out().startsWith(CHILD + ":9:18: 警告 YB0424: 上级《试验区防汛防台应急预案》在上次核对之后改过：核对时的指纹是 "), changed.out());

        Run.in(root, "review", "ex-town");
        assertEquals(0, Run.in(root, "check", "--fail-on", "warning").code());
    }

    @Test
    void warnsOfANewVersionOfAnExternalPlan() throws IOException {
        child("parents: [{plan: city-typhoon}]\n");
        Run.in(root, "review", "ex-town");
        Tiny.write(
                root,
                "youbei.yaml",
                Files.readString(root.resolve("youbei.yaml")).replace("'2022'", "'2026'"));

        Matcher found = Pattern.compile("YB0424: 上级《([^》]*)》")
                .matcher(Run.in(root, "check").out());

        assertTrue(found.find());
        assertEquals("试验市防汛预案", found.group(1));
    }

    @Test
    void refusesAPlanWithErrors() throws IOException {
        child("parents: [{plan: ex-typhon}]\n");
        String before = text();

        assertEquals(
                new Run(1, "", "youbei: " + CHILD + " 里有 1 处错误，没有改动它；先用 youbei check 看清并改正\n"),
                Run.in(root, "review", "ex-town"));
        assertEquals(before, text());
    }

    @Test
    void saysThatAPlanHasNoParents() {
        assertEquals(new Run(0, Tiny.PLAN + "\n  没有上级预案，没有可记的\n", ""), Run.in(root, "review", "ex-typhoon"));
        assertEquals(new Run(1, "", "youbei: “ex-flood”（试验区防指办）不是预案\n"), Run.in(root, "review", "ex-flood"));
    }
}
