package org.youbei.test.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youbei.parse.YamlParser;
import org.youbei.schema.DocumentKind;
import org.youbei.text.FrontMatter;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.workspace.Assets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds in a document the values whose form its schema knows, and its keys. */
final class Sites {
    private static final JsonMapper JSON = new JsonMapper();

    private final Assets assets = Assets.builtIn();
    private final List<Site> found = new ArrayList<>();
    private final String file;

    private Sites(String file) {
        this.file = file;
    }

    /** Returns the sites of a document, in the order of the file. */
    static List<Site> of(String file, DocumentKind kind, String text) {
        Sites sites = new Sites(file);
        Optional<Node> root = tree(file, kind, text);
        root.ifPresent(node -> sites.walk(node, sites.document(kind.schema()), kind.schema(), List.of()));
        return sites.found;
    }

    private static Optional<Node> tree(String file, DocumentKind kind, String text) {
        if (!kind.isMarkdown()) {
            return YamlParser.parse(file, text, 1, Limits.REGISTER_NODES).value();
        }
        return FrontMatter.of(text)
                .flatMap(cut -> YamlParser.parse(file, cut.yaml(), 2, Limits.FRONT_MATTER_NODES)
                        .value());
    }

    private JsonNode document(String path) {
        return JSON.readTree(assets.text(path));
    }

    private void walk(Node node, JsonNode schema, String schemaFile, List<String> path) {
        if (node instanceof Node.Scalar scalar) {
            if (schema.has("enum")) {
                found.add(new Site(file, scalar, "enum", path));
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> follow(item, schema.path("items"), schemaFile, path));
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                String key = entry.key().text();
                List<String> below = append(path, key);
                found.add(new Site(file, entry.key(), "key", below));
                follow(entry.value(), schema.path("properties").path(key), schemaFile, below);
            }
        }
    }

    private static List<String> append(List<String> path, String key) {
        List<String> all = new ArrayList<>(path);
        all.add(key);
        return List.copyOf(all);
    }

    private void follow(Node node, JsonNode schema, String schemaFile, List<String> path) {
        String ref = schema.path("$ref").asString("");
        if (ref.isEmpty()) {
            walk(node, schema, schemaFile, path);
            return;
        }
        int hash = ref.indexOf('#');
        String target = hash == 0 ? schemaFile : "schemas/" + ref.substring(0, hash);
        JsonNode resolved = document(target).at(ref.substring(hash + 1));
        if (node instanceof Node.Scalar scalar && !resolved.has("enum")) {
            found.add(new Site(file, scalar, ref.substring(ref.lastIndexOf('/') + 1), path));
            return;
        }
        walk(node, resolved, target, path);
    }
}
