package org.youbei.distribution;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.youbei.diagnostic.ToolException;
import org.youbei.parse.YamlParser;
import org.youbei.schema.DocumentKind;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.workspace.WorkspaceFiles;

/** The register of cards that were handed over, with entries added at its end in the style of its last one; all that is there stays as it is, byte by byte. */
public final class HandoverRegister {
    private static final String BASE = "plans/registers/" + DocumentKind.DISTRIBUTED.id();
    private static final String MARK = "\uFEFF";

    private HandoverRegister() {}

    /**
     * A file of the register with entries added.
     *
     * @param path the path from the workspace's root
     * @param text the whole file
     * @param added what was added to it
     */
    public record Extended(String path, String text, String added) {}

    /**
     * Returns the register's file, or the last one of its folder, with entries added.
     *
     * @throws ToolException when they would not continue the list of the file
     */
    public static Extended extended(WorkspaceFiles files, List<Handover> entries) {
        String path = path(files);
        String old = files.paths().contains(path) ? new String(files.read(path), StandardCharsets.UTF_8) : "";
        String end = old.contains("\r\n") ? "\r\n" : "\n";
        Style style = Style.of(old);
        String added =
                entries.stream().map(style::write).collect(Collectors.joining()).replace("\n", end);
        String text = old.isEmpty() || old.endsWith("\n") ? old + added : old + end + added;
        if (count(text) != count(old) + entries.size()) {
            throw new ToolException("new.append", path, added.strip());
        }
        return new Extended(path, text, added);
    }

    private static String path(WorkspaceFiles files) {
        String single = BASE + ".yaml";
        if (files.paths().contains(single)) {
            return single;
        }
        return files.paths().stream()
                .filter(path -> path.startsWith(BASE + "/") && path.endsWith(".yaml"))
                .reduce((before, last) -> last)
                .orElse(single);
    }

    /** The number of entries of a file; -1 when it cannot be parsed. */
    private static int count(String text) {
        Optional<Node> root = parse(text);
        if (root.isEmpty()) {
            return text.isBlank() ? 0 : -1;
        }
        return root.get() instanceof Node.Sequence list ? list.items().size() : 0;
    }

    private static Optional<Node> parse(String text) {
        String plain = (text.startsWith(MARK) ? text.substring(1) : text).replace("\r\n", "\n");
        return YamlParser.parse("", plain, 1, Limits.REGISTER_NODES).value();
    }

    /**
     * How entries are laid out.
     *
     * @param indent what stands before the dash
     */
    private record Style(String indent, Layout layout) {
        static Style of(String text) {
            List<Node> items = parse(text)
                    .filter(Node.Sequence.class::isInstance)
                    .map(root -> ((Node.Sequence) root).items())
                    .orElse(List.of());
            if (items.isEmpty()) {
                return new Style("", Layout.INLINE);
            }
            Node last = items.get(items.size() - 1);
            String line = text.split("\r?\n", -1)[last.span().line() - 1];
            int dash = Math.max(0, line.indexOf('-'));
            String entry = line.substring(Math.min(line.length(), dash + 1)).strip();
            return new Style(" ".repeat(line.substring(0, dash).isBlank() ? dash : 0), Layout.of(entry));
        }

        String write(Handover entry) {
            return switch (layout) {
                case INLINE -> indent + entry.inline() + "\n";
                case BLOCK ->
                    entry.fields().stream().collect(Collectors.joining("\n" + indent + "  ", indent + "- ", "\n"));
            };
        }
    }

    /** Whether an entry is one line in braces or a line for each key. */
    private enum Layout {
        INLINE,
        BLOCK;

        static Layout of(String entry) {
            return entry.startsWith("{") ? INLINE : BLOCK;
        }
    }
}
