package org.youbei.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces that are put into a YAML text: everything else of it stays as it is, line ends too. */
public final class YamlEdits {
    private static final String MARK = "\uFEFF";

    private final String mark;
    private final String end;
    private final List<String> lines;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder tail = new StringBuilder();
    private int count;

    /** A piece and where it goes: line and column from 0, in code points. */
    private record Piece(int line, int column, int order, String text) {}

    public YamlEdits(String text) {
        this.mark = text.startsWith(MARK) ? MARK : "";
        this.end = text.contains("\r\n") ? "\r\n" : "\n";
        this.lines = new ArrayList<>(List.of(text.substring(mark.length()).split("(?<=\n)", -1)));
    }

    /** Returns the text as the parser wants it: its lines and columns are those of the pieces. */
    public static String plain(String text) {
        return (text.startsWith(MARK) ? text.substring(1) : text).replace("\r\n", "\n");
    }

    /** Returns how many entries and keys were added. */
    public int count() {
        return count;
    }

    /** Adds a key of its own, with a value that holds so many entries. */
    public void atTheEnd(String text, int entries) {
        tail.append(text.replace("\n", end)).append(end);
        count += entries;
    }

    /** Adds a key to a mapping, in the way it is written. */
    public void toMapping(Node.Mapping mapping, String key) {
        count++;
        if (isFlow(mapping, '{')) {
            insert(mapping.span().endLine() - 1, mapping.span().endColumn() - 2, ", " + key);
            return;
        }
        int last = lastLine(mapping);
        String indent = " ".repeat(mapping.entries().get(0).key().span().column() - 1);
        afterLine(last, indent + key);
    }

    /** Adds a key to the mapping that is the whole text, with a value that holds so many entries: it comes after everything else. */
    public void toRoot(Node.Mapping root, String key, int entries) {
        if (isFlow(root, '{')) {
            toMapping(root, key);
            count += entries - 1;
        } else {
            atTheEnd(" ".repeat(root.entries().get(0).key().span().column() - 1) + key, entries);
        }
    }

    /** Adds items to a list, in the way it is written. */
    public void toList(Node.Sequence list, List<String> items) {
        count += items.size();
        if (isFlow(list, '[')) {
            String between = list.items().isEmpty() ? "" : ", ";
            insert(list.span().endLine() - 1, list.span().endColumn() - 2, between + String.join(", ", items));
            return;
        }
        Node last = list.items().get(list.items().size() - 1);
        String line = lines.get(last.span().line() - 1);
        String indent = line.substring(0, Math.max(0, line.indexOf('-')));
        for (String item : items) {
            afterLine(lastLine(last), (indent.isBlank() ? indent : "") + "- " + item);
        }
    }

    private void afterLine(int line, String text) {
        String old = lines.get(line);
        boolean isEnded = old.endsWith("\n");
        int length = old.codePointCount(0, old.length());
        insert(line, length, isEnded ? text + end : end + text);
    }

    private void insert(int line, int column, String text) {
        pieces.add(new Piece(line, column, pieces.size(), text));
    }

    private boolean isFlow(Node node, char opening) {
        int line = node.span().line() - 1;
        int at = lines.get(line).offsetByCodePoints(0, node.span().column() - 1);
        return at < lines.get(line).length() && lines.get(line).charAt(at) == opening;
    }

    /** The last line of a value; the span of one without braces ends only where the next token begins. */
    private int lastLine(Node node) {
        if (node instanceof Node.Mapping mapping && !isFlow(mapping, '{')) {
            return lastLine(mapping.entries().get(mapping.entries().size() - 1).value());
        }
        if (node instanceof Node.Sequence list && !isFlow(list, '[')) {
            return lastLine(list.items().get(list.items().size() - 1));
        }
        int last = node.span().endLine() - 1;
        return node.span().endColumn() == 1 && last > node.span().line() - 1 ? last - 1 : last;
    }

    /** Returns the text with the pieces. */
    public String apply() {
        pieces.sort(Comparator.comparingInt(Piece::line)
                .thenComparingInt(Piece::column)
                .thenComparingInt(Piece::order)
                .reversed());
        for (Piece piece : pieces) {
            String line = lines.get(piece.line());
            int at = line.offsetByCodePoints(0, piece.column());
            lines.set(piece.line(), line.substring(0, at) + piece.text() + line.substring(at));
        }
        String text = String.join("", lines);
        String lead = text.isEmpty() || text.endsWith("\n") || tail.isEmpty() ? "" : end;
        return mark + text + lead + tail;
    }
}
