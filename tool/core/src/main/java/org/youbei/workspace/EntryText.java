package org.youbei.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.youbei.model.Entry;
import org.youbei.parse.TextDecoder;
import org.youbei.parse.YamlParser;
import org.youbei.text.FrontMatter;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.text.SourceFile;
import org.youbei.text.Span;

/** Finds the very lines in which an entry was typed: its mapping in a register, or the front matter of its file. */
public final class EntryText {
    private final WorkspaceFiles files;
    private final Assets assets;

    /** Looks in these files, and in the assets for built-in entries. */
    public EntryText(WorkspaceFiles files, Assets assets) {
        this.files = files;
        this.assets = assets;
    }

    /** Returns the lines of an entry; none when its file cannot be read any more. */
    public List<String> lines(Entry entry) {
        Optional<SourceFile> file = file(entry.source().file());
        if (file.isEmpty()) {
            return List.of();
        }
        Optional<FrontMatter> cut = FrontMatter.of(file.get().text());
        String yaml = cut.map(FrontMatter::yaml).orElse(file.get().text());
        int firstLine = cut.isPresent() ? 2 : 1;
        return YamlParser.parse(file.get().path(), yaml, firstLine, Limits.REGISTER_NODES)
                .value()
                .flatMap(root -> holder(root, entry.source().span()))
                .map(mapping -> file.get().lines().subList(mapping.span().line() - 1, lastLine(file.get(), mapping)))
                .orElse(List.of());
    }

    private Optional<SourceFile> file(String path) {
        Optional<byte[]> bytes = files.paths().contains(path) ? Optional.of(files.read(path)) : assets.find(path);
        return bytes.flatMap(found ->
                TextDecoder.decode(path, found, Limits.REGISTER_FILE_BYTES).value());
    }

    /** The mapping that has a value at this place, directly. */
    private static Optional<Node.Mapping> holder(Node node, Span place) {
        if (node instanceof Node.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.value().span().compareTo(place) == 0)) {
            return Optional.of(mapping);
        }
        return children(node).flatMap(child -> holder(child, place).stream()).findFirst();
    }

    private static Stream<Node> children(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().map(Node.Entry::value);
        }
        return node instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.of();
    }

    /** The last line of a mapping that holds any of it; a block mapping's own end is where the next token begins. */
    private static int lastLine(SourceFile file, Node node) {
        boolean isFlow = !(node instanceof Node.Scalar) && "[{".indexOf(firstCharacter(file, node.span())) >= 0;
        boolean endsBeforeLine = node.span().endColumn() == 1
                && node.span().endLine() > node.span().line();
        int own = node.span().endLine() - (endsBeforeLine ? 1 : 0);
        if (isFlow || node instanceof Node.Scalar) {
            return own;
        }
        return children(node).mapToInt(child -> lastLine(file, child)).max().orElse(own);
    }

    private static int firstCharacter(SourceFile file, Span span) {
        String line = file.line(span.line());
        int at = line.offsetByCodePoints(0, Math.min(span.column() - 1, line.codePointCount(0, line.length())));
        return at < line.length() ? line.charAt(at) : ' ';
    }
}
