package org.youbei.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.ToolException;
import org.youbei.parse.YamlParser;
import org.youbei.schema.DocumentKind;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.text.Span;
import org.youbei.text.YamlScalar;
import org.youbei.workspace.WorkspaceFiles;

/** Adds an entry to the end of a register, everything else in the file left as it is. */
public final class RegisterDraft {
    private final WorkspaceFiles files;

    public RegisterDraft(WorkspaceFiles files) {
        this.files = files;
    }

    /**
     * Returns the register's file with one more entry on a line of its own: the register's single file, or a new file in its folder when it has one.
     *
     * @param fields the keys of the entry with their values, in order; the first is its id
     */
    public DraftFile add(DocumentKind register, Map<String, String> fields) {
        String line = "- {"
                + fields.entrySet().stream()
                        .map(field -> field.getKey() + ": " + written(field.getValue()))
                        .collect(Collectors.joining(", "))
                + "}\n";
        return add(register, fields.values().iterator().next(), line);
    }

    /**
     * Returns the register's file with one more entry, as {@link #add(DocumentKind, Map)} does.
     *
     * @param lines the entry as it is to stand there, beginning with a hyphen
     */
    DraftFile add(DocumentKind register, String id, String lines) {
        String base = "plans/registers/" + register.id();
        List<String> paths = files.paths();
        boolean isFolder = paths.stream().anyMatch(path -> path.startsWith(base + "/"));
        if (isFolder && !paths.contains(base + ".yaml")) {
            return new DraftFile(base + "/" + id + ".yaml", lines);
        }
        return extended(base + ".yaml", "", lines);
    }

    /** A value as people are used to see it: codes and phones of digits alone in quotes. */
    private static String written(String value) {
        return value.chars().allMatch(Character::isDigit) ? "\"" + value + "\"" : YamlScalar.write(value);
    }

    /**
     * Returns a file with lines added at its end.
     *
     * @param lead what the file begins with when it does not exist yet
     * @throws ToolException when the lines would not continue the list that ends the file
     */
    DraftFile extended(String path, String lead, String lines) {
        String old = files.paths().contains(path)
                ? new String(files.read(path), StandardCharsets.UTF_8).replace("\r\n", "\n")
                : lead;
        String text = old.isEmpty() || old.endsWith("\n") ? old + lines : old + "\n" + lines;
        if (lastList(text) != lastList(old) + 1) {
            throw new ToolException("new.append", path, lines.strip());
        }
        return new DraftFile(path, text);
    }

    /**
     * Returns a file with an item added behind the last one of the list of a key, whatever comes after it.
     *
     * @param lead what the file begins with when it does not exist yet
     * @param item the item's lines without indent; the first begins with a hyphen
     * @throws ToolException when the item would not continue the list
     */
    DraftFile inserted(String path, String lead, String key, List<String> item) {
        String old = files.paths().contains(path)
                ? new String(files.read(path), StandardCharsets.UTF_8).replace("\r\n", "\n")
                : lead;
        Node list = list(old, key);
        if (!(list instanceof Node.Sequence sequence) || sequence.items().isEmpty()) {
            return extended(path, lead, "  " + String.join("\n  ", item) + "\n");
        }
        List<Node> items = sequence.items();
        String indent = " ".repeat(Math.max(0, items.get(0).span().column() - 1 - "- ".length()));
        List<String> lines = new ArrayList<>(List.of(old.split("\n", -1)));
        lines.addAll(
                lastLine(items.get(items.size() - 1)),
                item.stream().map(line -> indent + line).toList());
        String text = String.join("\n", lines);
        if (!(list(text, key) instanceof Node.Sequence longer) || longer.items().size() != items.size() + 1) {
            throw new ToolException("new.append", path, String.join("\n", item));
        }
        return new DraftFile(path, text.endsWith("\n") ? text : text + "\n");
    }

    private static @Nullable Node list(String text, String key) {
        return YamlParser.parse("", text, 1, Limits.REGISTER_NODES)
                .value()
                .flatMap(root -> root instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty())
                .orElse(null);
    }

    /** The last line of a value, from 1; the span of a mapping or list may end only where the next token begins. */
    private static int lastLine(Node node) {
        if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            return lastLine(mapping.entries().get(mapping.entries().size() - 1).value());
        }
        if (node instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
            return lastLine(sequence.items().get(sequence.items().size() - 1));
        }
        Span span = node.span();
        return span.endColumn() == 1 && span.endLine() > span.line() ? span.endLine() - 1 : span.endLine();
    }

    /** The number of items in the list that a text is, or that its last key holds; -1 when it cannot be parsed. */
    private static int lastList(String text) {
        Optional<Node> root =
                YamlParser.parse("", text, 1, Limits.REGISTER_NODES).value();
        if (root.isEmpty()) {
            return -1;
        }
        Node node = root.get();
        if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            node = mapping.entries().get(mapping.entries().size() - 1).value();
        }
        return node instanceof Node.Sequence sequence ? sequence.items().size() : 0;
    }
}
