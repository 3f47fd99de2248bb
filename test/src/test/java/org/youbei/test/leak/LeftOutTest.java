package org.youbei.test.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.concurrent.Workers;
import org.youbei.link.Linker;
import org.youbei.parse.YamlParser;
import org.youbei.schema.DocumentKind;
import org.youbei.test.Overlay;
import org.youbei.text.FrontMatter;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.workspace.Assets;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.DocumentCache;
import org.youbei.workspace.WorkspaceReader;
import tools.jackson.databind.json.JsonMapper;

/** Any key of the documents that hold every key may be left out: that is a finding or none, never a failure of the tool. */
final class LeftOutTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void aKeyLeftOutIsAFindingOrNone() throws IOException {
        CanaryWorkspace canaries = CanaryWorkspace.fill(folder);
        Overlay files = Overlay.of(new DirectoryFiles(canaries.root()));
        Assets assets = Assets.of(files);
        DocumentCache cache = new DocumentCache(assets);
        List<String> failures = new ArrayList<>();
        int tried = 0;
        try (Workers workers = new Workers(1)) {
            for (String path : canaries.documents().keySet()) {
                if (DocumentKind.ofPath(path).isEmpty()) {
                    continue;
                }
                for (Change change : changes(canaries.documents().get(path))) {
                    Overlay changed = files.with(path, change.text().getBytes(StandardCharsets.UTF_8));
                    tried++;
                    try {
                        WorkspaceReader.read(changed, assets, workers, cache)
                                .then(workspace -> Linker.link(workspace, workers));
                    } catch (RuntimeException failure) {
                        failures.add(path + " without " + change.without() + ": " + failure);
                    }
                }
            }
        }
        assertEquals(List.of(), failures);
        assertTrue(tried > 1000, "only " + tried);
    }

    /** A text, and the key that is left out of it. */
    private record Change(String without, String text) {}

    private static List<Change> changes(String text) {
        FrontMatter cut = FrontMatter.of(text).orElse(null);
        String yaml = cut == null ? text : cut.yaml();
        Node root =
                YamlParser.parse("a", yaml, 1, Limits.REGISTER_NODES).value().orElseThrow();
        List<Change> changes = new ArrayList<>();
        for (Node.Entry entry : entries(root)) {
            String rest = flow(root, entry) + "\n";
            changes.add(new Change(
                    entry.key().text() + " of line " + entry.key().span().line(),
                    cut == null ? rest : "---\n" + rest + "---\n" + cut.body()));
        }
        return changes;
    }

    private static List<Node.Entry> entries(Node node) {
        List<Node.Entry> entries = new ArrayList<>();
        if (node instanceof Node.Mapping mapping) {
            entries.addAll(mapping.entries());
            mapping.entries().forEach(entry -> entries.addAll(entries(entry.value())));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> entries.addAll(entries(item)));
        }
        return entries;
    }

    /** A tree as YAML that looks like JSON, without one of its entries. */
    private static String flow(Node node, Node.Entry without) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .filter(entry -> !entry.equals(without))
                    .map(entry -> entry.key().text() + ": " + flow(entry.value(), without))
                    .collect(Collectors.joining(",\n ", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .map(item -> flow(item, without))
                    .collect(Collectors.joining(",\n ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        boolean plain = !scalar.quoted() && scalar.text().matches("[\\w./-]+");
        return plain ? scalar.text() : JSON.writeValueAsString(scalar.text());
    }
}
