package org.youbei.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.text.Span;
import org.youbei.text.TextPool;

/**
 * Reads YAML of the simplest forms, which nearly all of a workspace is, at a fifth of the cost of the whole language: mappings and lists in blocks or, within a line, in
 * brackets; scalars of one line, plain or in quotes, without escapes; comments on lines of their own. Whatever is not surely that, or is a mistake, is left to
 * {@link YamlParser}.
 */
final class SimpleYaml {
    private static final int LONGEST = 1 << 20;
    private static final int LONGEST_KEY = 200;
    private static final String PLAIN_SIGNS = "-_./+()";

    private final String yaml;
    private final int nodeLimit;
    private final TextPool texts;
    private int at;
    private int line;
    private int lineStart;
    private int nodes;
    private int depth;

    /** Says that the text is not surely simple. */
    private static final class NotSimple extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSimple() {
            super("", null, false, false);
        }
    }

    private SimpleYaml(String yaml, int firstLine, int nodeLimit, TextPool texts) {
        this.yaml = yaml;
        this.line = firstLine;
        this.nodeLimit = nodeLimit;
        this.texts = texts;
    }

    /** Returns the tree of a text, the very one that the whole language gives; null when the text is not surely simple. */
    static @Nullable Node read(String yaml, int firstLine, int nodeLimit, TextPool texts) {
        if (yaml.length() > LONGEST || !yaml.endsWith("\n") || yaml.endsWith("\n\n") || !isOrdinary(yaml)) {
            return null;
        }
        try {
            SimpleYaml reader = new SimpleYaml(yaml, firstLine, nodeLimit, texts);
            reader.nextLine();
            Node root = reader.block(0);
            return reader.at == yaml.length() ? root : null;
        } catch (NotSimple more) {
            return null;
        }
    }

    /** Whether no character is half of one, ends a line but {@code \n} itself, or may not stand in YAML. */
    private static boolean isOrdinary(String yaml) {
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            boolean ordinary = c >= ' ' && c < 0x7F
                    || c > 0x3000 && c < Character.MIN_SURROGATE
                    || c == '\n'
                    || c > 0xA0 && c < 0x2028
                    || c > 0x2029 && c <= 0x3000
                    || c > 0xFF00 && c < 0xFFF0;
            if (!ordinary) {
                return false;
            }
        }
        return true;
    }

    private char peek() {
        return at < yaml.length() ? yaml.charAt(at) : '\n';
    }

    private int column() {
        return at - lineStart + 1;
    }

    /** The blanks before what comes next in its line; -1 at the end. */
    private int indent() {
        return at == yaml.length() ? -1 : at - lineStart;
    }

    /** Moves on to the next thing that is no blank and no comment on its own line. The last line must be one. */
    private void nextLine() {
        while (true) {
            while (at < yaml.length() && yaml.charAt(at) == ' ') {
                at++;
            }
            if (at == yaml.length()) {
                return;
            }
            boolean comment = yaml.charAt(at) == '#';
            if (!comment && yaml.charAt(at) != '\n') {
                return;
            }
            at = yaml.indexOf('\n', at) + 1;
            line++;
            lineStart = at;
            if (at == yaml.length()) {
                throw new NotSimple();
            }
        }
    }

    /** Ends a line behind a value. */
    private void endLine() {
        while (peek() == ' ') {
            at++;
        }
        if (peek() != '\n') {
            throw new NotSimple();
        }
        at++;
        line++;
        lineStart = at;
        if (at < yaml.length()) {
            nextLine();
        }
    }

    private void count() {
        if (++nodes > nodeLimit) {
            throw new NotSimple();
        }
    }

    private void enter() {
        count();
        if (++depth > Limits.YAML_DEPTH) {
            throw new NotSimple();
        }
    }

    /** Reads a mapping or list in a block, of which every line begins at this indent. */
    private Node block(int indent) {
        if (indent() != indent) {
            throw new NotSimple();
        }
        return isDash() ? list(indent) : mapping(indent, scalar());
    }

    private boolean isDash() {
        return peek() == '-' && at + 1 < yaml.length() && " \n".indexOf(yaml.charAt(at + 1)) >= 0;
    }

    private Node list(int indent) {
        enter();
        int startLine = line;
        List<Node> items = new ArrayList<>();
        while (indent() == indent && isDash()) {
            at++;
            while (peek() == ' ') {
                at++;
            }
            items.add(peek() == '\n' ? nested(indent) : item(indent));
        }
        requireAtMost(indent);
        depth--;
        return new Node.Sequence(new Span(startLine, indent + 1, line, column()), List.copyOf(items));
    }

    private Node nested(int indent) {
        endLine();
        if (indent() <= indent) {
            throw new NotSimple();
        }
        return block(indent());
    }

    /** Reads what stands behind a dash: a value, or a mapping whose first key it is. */
    private Node item(int outer) {
        int indent = at - lineStart;
        if (peek() == '{' || peek() == '[') {
            Node flow = flow();
            endLine();
            requireAtMost(outer);
            return flow;
        }
        Node.Scalar scalar = scalar();
        if (peek() == ':') {
            return mapping(indent, scalar);
        }
        count();
        endLine();
        requireAtMost(outer);
        return scalar;
    }

    /** Demands that what comes next is no more indented: else it would go on with what is read. */
    private void requireAtMost(int indent) {
        if (indent() > indent) {
            throw new NotSimple();
        }
    }

    /** Reads a mapping whose first key is read already. */
    private Node mapping(int indent, Node.Scalar first) {
        enter();
        Set<String> keys = new HashSet<>();
        List<Node.Entry> entries = new ArrayList<>();
        Node.Scalar key = first;
        while (true) {
            if (!keys.add(key.text()) || key.text().length() > LONGEST_KEY || peek() != ':') {
                throw new NotSimple();
            }
            at++;
            entries.add(new Node.Entry(key, value(indent)));
            requireAtMost(indent);
            if (indent() != indent || isDash()) {
                break;
            }
            key = scalar();
        }
        depth--;
        Span start = first.span();
        return new Node.Mapping(new Span(start.line(), start.column(), line, column()), List.copyOf(entries));
    }

    /** Reads what stands behind the colon of a key: in its line, or in a block below. */
    private Node value(int indent) {
        int colonEnd = column();
        int keyLine = line;
        boolean blank = peek() == ' ';
        while (peek() == ' ') {
            at++;
        }
        if (peek() == '\n') {
            endLine();
            if (indent() > indent || indent() == indent && isDash()) {
                return block(indent());
            }
            count();
            return new Node.Scalar(new Span(keyLine, colonEnd, keyLine, colonEnd), "", false);
        }
        if (!blank) {
            throw new NotSimple();
        }
        Node value = flowOrScalar();
        endLine();
        return value;
    }

    private Node flowOrScalar() {
        if (peek() == '{' || peek() == '[') {
            return flow();
        }
        count();
        Node.Scalar scalar = scalar();
        if (peek() == ':') {
            throw new NotSimple();
        }
        return scalar;
    }

    /** Reads a list or mapping in brackets. */
    private Node flow() {
        enter();
        int start = column();
        boolean isList = peek() == '[';
        char close = isList ? ']' : '}';
        List<Node> items = new ArrayList<>();
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        do {
            at++;
            skipBlanks();
            if (isList) {
                items.add(flowOrScalar());
            } else {
                entries.add(flowEntry(keys));
            }
            skipBlanks();
        } while (peek() == ',');
        if (peek() != close) {
            throw new NotSimple();
        }
        at++;
        depth--;
        Span span = new Span(line, start, line, column());
        return isList ? new Node.Sequence(span, List.copyOf(items)) : new Node.Mapping(span, List.copyOf(entries));
    }

    private void skipBlanks() {
        while (peek() == ' ') {
            at++;
        }
    }

    private Node.Entry flowEntry(Set<String> keys) {
        Node.Scalar key = scalar();
        boolean marked = peek() == ':' && at + 1 < yaml.length() && yaml.charAt(at + 1) == ' ';
        if (!marked || !keys.add(key.text()) || key.text().length() > LONGEST_KEY) {
            throw new NotSimple();
        }
        at++;
        skipBlanks();
        return new Node.Entry(key, flowOrScalar());
    }

    private Node.Scalar scalar() {
        char first = peek();
        int start = at;
        int column = column();
        if (first == '"' || first == '\'') {
            return quoted(first, column);
        }
        if (!isWord(first)) {
            throw new NotSimple();
        }
        while (isWord(peek()) || peek() == ' ' || PLAIN_SIGNS.indexOf(peek()) >= 0) {
            at++;
        }
        return plain(start, column);
    }

    private Node.Scalar quoted(char quote, int column) {
        int end = yaml.indexOf(quote, at + 1);
        String text = end < 0 ? "\n" : yaml.substring(at + 1, end);
        at = end + 1;
        if (text.indexOf('\n') >= 0 || text.indexOf('\\') >= 0 || peek() == quote) {
            throw new NotSimple();
        }
        return scalar(column, text, true);
    }

    private Node.Scalar plain(int start, int column) {
        int end = at;
        while (yaml.charAt(end - 1) == ' ') {
            end--;
        }
        if (peek() == ':' && end != at) {
            throw new NotSimple();
        }
        return scalar(column, yaml.substring(start, end), false);
    }

    private Node.Scalar scalar(int column, String text, boolean quoted) {
        if (text.length() > Limits.SCALAR_CHARACTERS) {
            throw new NotSimple();
        }
        int quotes = quoted ? 2 : 0;
        return new Node.Scalar(Span.of(line, column, text.length() + quotes), texts.one(text), quoted);
    }

    /** Whether a character means nothing in YAML wherever it stands. */
    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c > 0xA0;
    }
}
