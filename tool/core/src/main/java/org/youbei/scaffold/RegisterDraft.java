package org.youbei.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.youbei.diagnostic.ToolException;
import org.youbei.parse.YamlParser;
import org.youbei.schema.DocumentKind;
import org.youbei.text.Limits;
import org.youbei.text.Node;
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
        String base = "plans/registers/" + register.id();
        List<String> paths = files.paths();
        boolean isFolder = paths.stream().anyMatch(path -> path.startsWith(base + "/"));
        if (isFolder && !paths.contains(base + ".yaml")) {
            String id = fields.values().iterator().next();
            return new DraftFile(base + "/" + id + ".yaml", line);
        }
        String path = base + ".yaml";
        return extended(path, "", line);
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
