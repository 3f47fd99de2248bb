package org.youbei.test.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Outcome;
import org.youbei.model.plan.Outline;
import org.youbei.parse.BodyParser;
import org.youbei.parse.Sections;
import org.youbei.parse.TextDecoder;
import org.youbei.parse.YamlParser;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.text.SourceFile;
import org.youbei.workspace.Assets;

/** No bytes make the reader fail or wait: every outcome is a value or findings, each with a sentence and a place that exists. */
final class AnyBytesTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Sections SECTIONS = sections();
    private static final Messages WORDS = Messages.of(Language.ZH);

    private static Sections sections() {
        String path = "schemas/profiles/cn.yaml";
        return Sections.of(YamlParser.parse(path, Assets.builtIn().text(path), 1, Limits.REGISTER_NODES)
                .value()
                .orElseThrow());
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    }

    @Provide
    Arbitrary<String> yamlLike() {
        return Arbitraries.of(
                        "a", "key", ": ", ":", "\n", "\n  ", "\n    ", "- ", "[", "]", "{", "}", ", ", "\"", "'", "&x ",
                        "*x", "!t ", "<<", "|", ">", "#", "---\n", "...\n", "? ", "\\", "%", "@", "\t", "：", "，", "望",
                        "𠮷", "1", "\u0085", "\uFEFF")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> markdownLike() {
        return Arbitraries.of(
                        "a",
                        "# ",
                        "## 1 总则",
                        " {#x}",
                        "\n",
                        "\n\n",
                        "[[",
                        "]]",
                        "#",
                        "[",
                        "](",
                        ")",
                        "![",
                        "<",
                        ">",
                        "<b",
                        "`",
                        "```",
                        "~~~",
                        ":::",
                        " internal",
                        "*",
                        "_",
                        "|",
                        "!include ",
                        "{{",
                        "}}",
                        "\\",
                        "&",
                        "@import",
                        "https://x",
                        "\t",
                        "　",
                        "𠮷")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 5_000)
    void decodesAnyBytes(@ForAll("bytes") byte[] bytes) {
        Outcome<SourceFile> decoded = TextDecoder.decode("a.md", bytes, 1 << 20);
        assertEquals(decoded.value().isEmpty(), decoded.hasErrors());
        decoded.value().ifPresent(file -> parse(file.text()));
        TextDecoder.decodeToShow("a.md", bytes);
    }

    @Property(tries = 10_000)
    void parsesAnyYaml(@ForAll("yamlLike") String text) {
        parse(text);
    }

    @Property(tries = 10_000)
    void parsesAnyBody(@ForAll("markdownLike") String text) {
        body(text);
    }

    private static void parse(String text) {
        Outcome<Node> tree = YamlParser.parse("a.yaml", text, 1, 1_000);
        assertEquals(tree.value().isEmpty(), tree.hasErrors(), () -> text);
        check(text, tree.diagnostics());
    }

    private static void body(String text) {
        Outcome<Outline> outline = BodyParser.parse("a.md", text, 1, SECTIONS);
        assertTrue(outline.value().isPresent());
        check(text, outline.diagnostics());
    }

    private static void check(String text, List<Diagnostic> findings) {
        int lines = text.split("\n", -1).length;
        for (Diagnostic finding : findings) {
            WORDS.say(finding.message());
            finding.advice().ifPresent(WORDS::say);
            int line = finding.range().span().line();
            assertTrue(line >= 1 && line <= lines, () -> "line " + line + " of " + lines + " in " + text);
            assertTrue(finding.range().span().column() >= 1, () -> text);
        }
    }

    @Example
    void refusesDeepNestingSoon() {
        for (String open : List.of("[", "{a: ", "- ", "? ", "[{a: ", "a:\n ")) {
            soon(() -> parse(open.repeat(20_000)));
        }
        StringBuilder stairs = new StringBuilder();
        for (int depth = 0; depth < 500; depth++) {
            stairs.append(" ".repeat(depth)).append("a:\n");
        }
        soon(() -> parse(stairs.toString()));
    }

    @Example
    void readsLongLinesSoon() {
        for (String part : List.of("a", "望", "\"", "'", "a: ", "#", "&a ", "*a ", "!", "\\", ", ", "]", "：")) {
            soon(() -> parse(part.repeat(200_000)));
        }
        for (String part :
                List.of("`", "[[", "[a](", "![a](", "<a ", "<", "*", "_", ">", "# ", "(", "a ", "{#", "~~~")) {
            soon(() -> body(part.repeat(100_000)));
            soon(() -> body((part + "\n").repeat(20_000)));
        }
    }

    @Example
    void refusesALongScalarByTheSizeOfItsFileFirst() {
        byte[] bytes = ("title: " + "a".repeat(24 << 20)).getBytes(StandardCharsets.UTF_8);
        AtomicReference<Outcome<SourceFile>> decoded = new AtomicReference<>();
        assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> decoded.set(TextDecoder.decode("a.md", bytes, Limits.PLAN_FILE_BYTES)));
        assertEquals(
                List.of("YB0003"),
                decoded.get().diagnostics().stream()
                        .map(finding -> finding.code().id())
                        .toList());
    }

    private static void soon(Runnable action) {
        assertTimeoutPreemptively(SOON, action::run);
    }
}
