package org.youbei.test.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.parse.YamlParser;
import org.youbei.text.Node;
import org.youbei.text.YamlScalar;
import org.youbei.workspace.WorkspaceFiles;
import org.youbei.workspace.WorkspaceJson;

/** A workspace written as JSON and made anew from it holds the same values, whatever they are. */
final class ExportRoundTripTest {
    private static final String PATH = "plans/registers/teams.yaml";

    @Provide
    Arbitrary<String> trees() {
        return tree(3);
    }

    /** A tree in flow style, the text that stands behind a key. */
    private static Arbitrary<String> tree(int depth) {
        Arbitrary<String> scalar = Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars("ab019 :#-?,[]{}&*!|>'\"%@`\\~\n\t")
                                .withChars('\u4e00', '\u9fa5')
                                .withChars('\u3000', '：', '，', '\u0301')
                                .ofMaxLength(12),
                        Arbitraries.of(
                                "no", "~", "0580", "1e3", "12:30", "𠮷", "一\n二", "a\n", "\n", "a\n\n", " a", "a\n b"))
                .map(YamlScalar::write);
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<String> list = tree(depth - 1).list().ofMaxSize(4).map(items -> "[" + String.join(", ", items) + "]");
        Arbitrary<String> mapping = Arbitraries.oneOf(tree(depth - 1), Arbitraries.just(""))
                .list()
                .ofMaxSize(4)
                .map(ExportRoundTripTest::mapping);
        return Arbitraries.oneOf(scalar, list, mapping);
    }

    private static String mapping(List<String> values) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ", ").append("k").append(i).append(": ").append(values.get(i));
        }
        return text.append('}').toString();
    }

    @Property(tries = 2_000)
    void readsBackToTheSameTree(@ForAll("trees") String tree) throws IOException {
        String text = "key: " + tree + "\nlast: x\n";
        StringWriter json = new StringWriter();
        WorkspaceJson.write(new OneFile(text), json);
        Path copy = Files.createTempDirectory("youbei-export");
        try {
            WorkspaceJson.recreate(new StringReader(json.toString()), copy);
            String again = Files.readString(copy.resolve(PATH));
            assertEquals(values(text), values(again), again);
        } finally {
            delete(copy);
        }
    }

    /** The values of a text, a value left out told from an empty one, without their places. */
    private static String values(String yaml) {
        return values(YamlParser.parse(PATH, yaml, 1, 10_000)
                .value()
                .orElseThrow(() -> new AssertionError("not read: " + yaml)));
    }

    private static String values(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> values(entry.key()) + "=" + values(entry.value()))
                    .toList()
                    .toString();
        }
        if (node instanceof Node.Sequence sequence) {
            return "list"
                    + sequence.items().stream().map(ExportRoundTripTest::values).toList();
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.isBlank() ? "nothing" : "<" + scalar.text() + ">";
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** A workspace that is one register. */
    private record OneFile(String text) implements WorkspaceFiles {
        @Override
        public List<String> paths() {
            return List.of(PATH);
        }

        @Override
        public List<Diagnostic> findings() {
            return List.of();
        }

        @Override
        public byte[] read(String path) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public long size(String path) {
            return read(path).length;
        }

        @Override
        public Optional<byte[]> override(String path) {
            return Optional.empty();
        }
    }
}
