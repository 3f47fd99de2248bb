package org.youbei.revision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.youbei.diagnostic.ToolException;
import org.youbei.parse.TextDecoder;
import org.youbei.parse.YamlParser;
import org.youbei.schema.DocumentKind;
import org.youbei.text.FrontMatter;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.text.SourceFile;
import org.youbei.workspace.WorkspaceFiles;

/**
 * An entry as a workspace has it at some time: its mapping and, in Markdown, its body. It is found without reading the whole workspace.
 *
 * @param body the text behind the front matter; empty for an entry of a register
 * @param bodyLine the number of the body's first line
 */
record EntryDocument(String path, Node.Mapping data, String body, int bodyLine) {
    private static final List<String> IDS = List.of("id", "code");

    /**
     * Returns the entry of an id; empty when these files have none.
     *
     * @throws ToolException when the file that is named after it cannot be read as a plan, as in a merge that is not ended
     */
    static Optional<EntryDocument> find(WorkspaceFiles files, String id) {
        String name = "/" + id + ".md";
        Optional<String> named =
                files.paths().stream().filter(path -> path.endsWith(name)).findFirst();
        if (named.isPresent()) {
            return Optional.of(
                    markdown(files, named.get()).orElseThrow(() -> new ToolException("tool.unreadable", named.get())));
        }
        return files.paths().stream()
                .filter(EntryDocument::holdsEntries)
                .flatMap(path -> inList(files, path, id).stream())
                .findFirst();
    }

    /** Returns the entry of a Markdown file's bytes; empty when they cannot be read. */
    static Optional<EntryDocument> inMarkdown(String path, byte[] bytes) {
        return TextDecoder.decode(path, bytes, Limits.REGISTER_FILE_BYTES)
                .value()
                .flatMap(file -> markdown(path, file));
    }

    private static Optional<EntryDocument> markdown(String path, SourceFile file) {
        return FrontMatter.of(file.text())
                .flatMap(cut -> tree(path, cut.yaml(), 2)
                        .filter(Node.Mapping.class::isInstance)
                        .map(data -> new EntryDocument(path, (Node.Mapping) data, cut.body(), cut.bodyLine())));
    }

    BodySections.Text text() {
        return new BodySections.Text(path, body, bodyLine);
    }

    private static boolean holdsEntries(String path) {
        return DocumentKind.ofPath(path)
                .filter(kind -> kind.isRegister() || kind == DocumentKind.WORKSPACE || kind == DocumentKind.PROGRAMME)
                .isPresent();
    }

    private static Optional<EntryDocument> markdown(WorkspaceFiles files, String path) {
        return text(files, path).flatMap(file -> markdown(path, file));
    }

    private static Optional<EntryDocument> inList(WorkspaceFiles files, String path, String id) {
        return text(files, path)
                .filter(file -> file.text().contains(id))
                .flatMap(file -> tree(path, file.text(), 1))
                .flatMap(root -> entry(root, id).findFirst())
                .map(data -> new EntryDocument(path, data, "", 1));
    }

    private static Optional<SourceFile> text(WorkspaceFiles files, String path) {
        return TextDecoder.decode(path, files.read(path), Limits.REGISTER_FILE_BYTES)
                .value();
    }

    private static Optional<Node> tree(String path, String yaml, int line) {
        return YamlParser.parse(path, yaml, line, Limits.REGISTER_NODES).value();
    }

    private static Stream<Node.Mapping> entry(Node node, String id) {
        return entries(node).filter(mapping -> id(mapping).equals(id));
    }

    /** Returns all entries of a file: the one of a Markdown file, those of a list; none when it cannot be read. */
    static List<EntryDocument> all(WorkspaceFiles files, String path) {
        if (path.endsWith(".md")) {
            return markdown(files, path).stream()
                    .filter(document -> !document.id().isEmpty())
                    .toList();
        }
        return !holdsEntries(path)
                ? List.of()
                : text(files, path).flatMap(file -> tree(path, file.text(), 1)).stream()
                        .flatMap(EntryDocument::entries)
                        .map(data -> new EntryDocument(path, data, "", 1))
                        .toList();
    }

    /** Returns the entries of a register's bytes; none when they cannot be read. */
    static List<EntryDocument> inRegister(String path, byte[] bytes) {
        return TextDecoder.decode(path, bytes, Limits.REGISTER_FILE_BYTES)
                .value()
                .flatMap(file -> tree(path, file.text(), 1))
                .stream()
                .flatMap(EntryDocument::entries)
                .map(data -> new EntryDocument(path, data, "", 1))
                .toList();
    }

    /** The mappings with an id that stand in no other. */
    private static Stream<Node.Mapping> entries(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return !id(mapping).isEmpty()
                    ? Stream.of(mapping)
                    : mapping.entries().stream().flatMap(inner -> entries(inner.value()));
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().flatMap(EntryDocument::entries)
                : Stream.empty();
    }

    /** Returns the id, or the code of a place; empty when it has none. */
    String id() {
        return id(data);
    }

    private static String id(Node.Mapping mapping) {
        return IDS.stream()
                .flatMap(key -> mapping.get(key).stream())
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text())
                .findFirst()
                .orElse("");
    }
}
