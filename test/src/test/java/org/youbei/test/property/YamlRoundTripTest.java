package org.youbei.test.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.youbei.diagnostic.Outcome;
import org.youbei.parse.YamlParser;
import org.youbei.text.Node;
import org.youbei.text.YamlScalar;

/** A text written as a YAML scalar in any style is read as the same text, at its place, never as a number, a date or a truth value. */
final class YamlRoundTripTest {
    /** Words that other readers turn into something else, and signs that an editor may compose anew. */
    private static final List<String> TEMPTING = List.of(
            ("no yes on off y n true null ~ 0580 0o17 1e3 12:30 1_000 0x1F 2026-05-20 330999001001 .inf - ? << = "
                            + "ⅣⅠ 望海区 ＡＢＣ（１） 𠮷野家 \u00e9 e\u0301 \u304b\u3099 \u9089\udb40\udd00 🚒")
                    .split(" "));

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("abzAZ019 :#-?,[]{}&*!|>'\"%@`\\/~=.\n\t")
                .withChars('\u4e00', '\u9fa5')
                .withChars('（', '，', '：', '“', '”', '、', '　', '\u00e9', 'Ⅰ')
                .ofMaxLength(40);
        return Arbitraries.oneOf(any, Arbitraries.of(TEMPTING), astral());
    }

    private static Arbitrary<String> astral() {
        return Arbitraries.integers()
                .between(0x20000, 0x2A6DF)
                .list()
                .ofMaxSize(8)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
    }

    @Property(tries = 10_000)
    void readsADoubleQuotedTextAsItWas(@ForAll("texts") String text) {
        assertEquals(text, read("key: " + doubleQuoted(text) + "\n"));
    }

    @Property(tries = 10_000)
    void readsASingleQuotedTextAsItWas(@ForAll("texts") String text) {
        String line = text.replace('\n', ' ').replace('\t', ' ').strip();
        assertEquals(line, read("key: '" + line.replace("'", "''") + "'\n"));
    }

    @Property(tries = 10_000)
    void readsAPlainTextAsItWas(@ForAll("texts") String text) {
        String plain = plain(text);
        assertEquals(plain, read("key: " + plain + "\n"));
    }

    @Property(tries = 10_000)
    void readsALiteralBlockAsItWas(@ForAll("texts") String text) {
        String lines = text.replaceAll("^[\\s]+", "").replaceAll("[\\s]+$", "").replace("\t", " ");
        String block = lines.isEmpty() ? "x" : lines;
        assertEquals(block, read("key: |-\n  " + block.replace("\n", "\n  ") + "\nnext: y\n"));
    }

    @Property(tries = 10_000)
    void readsWhatTheToolItselfWrote(@ForAll("texts") String text) {
        assertEquals(text, read("key: " + YamlScalar.write(text) + "\n"));
        assertEquals(text, read("{key: " + YamlScalar.write(text) + "}\n"));
    }

    @Property(tries = 10_000)
    void readsAnyCharacterThatTheToolWrote(@ForAll @CharRange(to = '\uffff') String text) {
        String sound = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertEquals(sound, read("key: " + YamlScalar.write(sound) + "\n"));
    }

    @Property(tries = 10_000)
    void readsATextInAListAsItWas(@ForAll("texts") String one, @ForAll("texts") String other) {
        Node root = tree("key: [" + doubleQuoted(one) + ", " + doubleQuoted(other) + "]\n");
        Node.Sequence list = (Node.Sequence) ((Node.Mapping) root).get("key").orElseThrow();
        assertEquals(
                List.of(one, other),
                list.items().stream().map(item -> ((Node.Scalar) item).text()).toList());
    }

    @Property(tries = 10_000)
    void saysWhereAValueStands(@ForAll("texts") String before, @ForAll("texts") String text) {
        String line = "{" + doubleQuoted(before + "k") + ": " + doubleQuoted(text) + "}";
        Node.Mapping root = (Node.Mapping) tree(line + "\n");
        Node value = root.entries().get(0).value();
        int at = line.indexOf(": " + doubleQuoted(text) + "}") + 2;
        assertEquals(line.codePointCount(0, at) + 1, value.span().column());
        assertEquals(line.codePointCount(0, line.length() - 1) + 1, value.span().endColumn());
    }

    private static String doubleQuoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    /** The text without what would need quotes: no sign of YAML at its start, none of {@code ": "} and {@code " #"} inside. */
    private static String plain(String text) {
        String line = text.replaceAll("\\s+", " ").replaceAll(":+(?= |$)", "").replaceAll("(?<= )#+", "");
        String bare = line.replaceAll("^[^\\p{L}\\p{N}]+", "").strip();
        return bare.replaceAll(":$", "").isEmpty() ? "x" : bare.replaceAll("[: ]+$", "");
    }

    private static String read(String yaml) {
        Node.Mapping root = (Node.Mapping) tree(yaml);
        return ((Node.Scalar) root.get("key").orElseThrow()).text();
    }

    private static Node tree(String yaml) {
        Outcome<Node> outcome = YamlParser.parse("a.yaml", yaml, 1, 100);
        return outcome.value().orElseThrow(() -> new AssertionError(yaml + outcome.diagnostics()));
    }
}
