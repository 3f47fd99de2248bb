package org.youbei.test.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.youbei.diagnostic.Outcome;
import org.youbei.parse.YamlParser;
import org.youbei.test.Repository;
import org.youbei.text.FrontMatter;
import org.youbei.text.Node;

/** YAML of simple forms is read without the reader of the whole language, and to the same tree, with the same places. */
class SimpleYamlTest {
    private static final int NODES = 200_000;
    private static final int TEXTS = 60_000;

    private static final List<String> VALUES = List.of(
            "x",
            "甲 乙",
            "\"q 甲\"",
            "'s'",
            "",
            "[a, \"b\"]",
            "{a: b, c: [d, e]}",
            "[]",
            "{}",
            "[[a], {b: c}]",
            "{a: }",
            "2025-01-01",
            "08:30",
            "a: b",
            "a:",
            "- y",
            "x #c",
            "# c",
            "\"a",
            "'it''s'",
            "\"\\n\"",
            "[a,",
            "{a}",
            "[a]]",
            "[a] b",
            "\"a\" b",
            "|",
            "> ",
            "&x y",
            "*x",
            "!t y",
            "~",
            "≥ 3",
            "a, b",
            "“a”",
            "-1",
            "- ",
            "-",
            "? a",
            "%x",
            "a\u3000b",
            "x  ",
            "\"a\": b",
            "[a: b]",
            "a  b",
            "a :",
            "[ a , b ]",
            "{ a: b }",
            "{\"a\":b}",
            "<<: x",
            "---");

    /** Both trees of a text: a tab in a comment makes it one that is not simple. */
    private static void assertSame(String text, int firstLine) {
        Outcome<Node> quick = YamlParser.parse("a.yaml", text, firstLine, NODES);
        Outcome<Node> slow = YamlParser.parse("a.yaml", "#\t\n" + text, firstLine - 1, NODES);

        if (slow.value().isPresent()
                && slow.value().get() instanceof Node.Mapping root
                && root.span().column() == root.span().endColumn()
                && root.entries().isEmpty()) {
            // Nothing stands at the first line, which the comment moves.
            return;
        }
        assertEquals(slow.value(), quick.value(), text);
        assertEquals(slow.hasErrors(), quick.hasErrors(), text);
    }

    @Test
    void linesInAnyOrder() {
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int line = 1 + random.nextInt(6); line > 0; line--) {
                text.append(" ".repeat(random.nextInt(3) * random.nextInt(3)));
                text.append(random.nextInt(3) == 0 ? "- " : "");
                text.append(random.nextInt(4) == 0 ? "" : (char) ('a' + random.nextInt(5)) + ": ");
                text.append(VALUES.get(Math.min(random.nextInt(VALUES.size()), random.nextInt(VALUES.size()))));
                text.append(line == 1 && random.nextInt(9) == 0 ? "" : "\n".repeat(random.nextInt(12) == 0 ? 2 : 1));
            }
            assertSame(text.toString(), 1 + random.nextInt(3));
        }
    }

    @Test
    void everyFileOfTheSample() throws IOException {
        int files = 0;
        try (Stream<Path> paths = Files.walk(Repository.root().resolve("plans"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = path.toString();
                if (name.endsWith(".yaml")) {
                    assertSame(Files.readString(path), 1);
                    files++;
                } else if (name.endsWith(".md")) {
                    FrontMatter.of(Files.readString(path)).ifPresent(front -> assertSame(front.yaml(), 2));
                    files++;
                }
            }
        }
        assertTrue(files > 50, "only " + files);
    }

    @Test
    void limitsAreThoseOfTheWholeLanguage() {
        assertSame("a: " + "[".repeat(15) + "x" + "]".repeat(15) + "\n", 1);
        assertSame("a: " + "[".repeat(16) + "x" + "]".repeat(16) + "\n", 1);
        assertSame("a: [" + "x, ".repeat(NODES - 3) + "x]\n", 1);
        assertSame("a: [" + "x, ".repeat(NODES - 2) + "x]\n", 1);
        assertSame("a: " + "x".repeat(32 << 10) + "\n", 1);
        assertSame("a: " + "x".repeat((32 << 10) + 1) + "\n", 1);
        assertSame("x".repeat(300) + ": a\n", 1);
    }
}
