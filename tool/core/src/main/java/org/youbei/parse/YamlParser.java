package org.youbei.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.text.SourceFile;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;
import org.youbei.text.TextPool;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * Turns a YAML text into its tree, one walk over its tokens. Every scalar stays the text that was typed. Refused, each at its place: anchors, aliases, tags,
 * merge keys, a second document, a key twice, a key that is not a word, tabs before a key, and texts past the limits.
 */
public final class YamlParser {
    static final Code SYNTAX = Code.error("YB0101");
    static final Code REFUSED_FEATURE = Code.error("YB0102");
    static final Code SECOND_DOCUMENT = Code.error("YB0103");
    static final Code DUPLICATE_KEY = Code.error("YB0104");
    static final Code TAB = Code.error("YB0105");
    static final Code TOO_DEEP = Code.error("YB0106");
    static final Code TOO_MANY_NODES = Code.error("YB0107");
    static final Code SCALAR_TOO_LONG = Code.error("YB0108");

    /** Reads every scalar as text: no pattern is tried on it. */
    private static final YAMLFactory FACTORY =
            YAMLFactory.builder().yamlSchema(YAMLSchema.FAILSAFE).build();

    private final String path;
    private final String yaml;
    private final int firstLine;
    private final int nodeLimit;
    private final TextPool texts;
    private final int[] lineStarts;

    /** Whether every character is one code point: then an offset in the text is what the tokens say. */
    private final boolean plain;

    private final List<Diagnostic> findings = new ArrayList<>();
    private int nodes;
    private int depth;

    private YamlParser(String path, String yaml, int firstLine, int nodeLimit, TextPool texts) {
        this.path = path;
        this.yaml = yaml;
        this.firstLine = firstLine;
        this.nodeLimit = nodeLimit;
        this.texts = texts;
        this.lineStarts = lineStarts(yaml);
        this.plain = isPlain(yaml);
    }

    private static boolean isPlain(String yaml) {
        for (int i = 0; i < yaml.length(); i++) {
            if (Character.isSurrogate(yaml.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the tree of a text; an empty mapping for a text that holds nothing.
     *
     * @param firstLine the number of the text's first line in its file
     * @param nodeLimit the most keys and values that it may have
     */
    public static Outcome<Node> parse(String path, String yaml, int firstLine, int nodeLimit) {
        return parse(path, yaml, firstLine, nodeLimit, TextPool.ofFile());
    }

    /** Returns the same; equal texts are one object in all trees of the same pool. */
    public static Outcome<Node> parse(String path, String yaml, int firstLine, int nodeLimit, TextPool texts) {
        return new YamlParser(path, yaml, firstLine, nodeLimit, texts).parse();
    }

    private Outcome<Node> parse() {
        findTabs();
        if (!findings.isEmpty()) {
            return Outcome.failed(findings);
        }
        Node simple = SimpleYaml.read(yaml, firstLine, nodeLimit, texts);
        if (simple != null) {
            return Outcome.of(simple);
        }
        try (YAMLParser tokens = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), yaml)) {
            JsonToken first = tokens.nextToken();
            Node root = first == null ? emptyMapping() : node(tokens, first);
            if (tokens.nextToken() != null) {
                throw new Refusal(secondDocument(span(tokens)));
            }
            return findings.isEmpty() ? Outcome.of(root) : Outcome.failed(findings);
        } catch (Refusal refusal) {
            findings.add(refusal.finding);
        } catch (JacksonException malformed) {
            findings.add(syntax(malformed));
        }
        return Outcome.failed(findings);
    }

    /** The second document shows at the line of dashes that opens it. */
    private Diagnostic secondDocument(Span content) {
        List<String> lines = new SourceFile(path, yaml).lines();
        int line = Math.min(content.line() - firstLine, lines.size() - 1);
        while (line > 0 && !lines.get(line).startsWith("---")) {
            line--;
        }
        return Diagnostic.at(range(Span.of(line + firstLine, 1, 3)), SECOND_DOCUMENT)
                .hint();
    }

    private Node emptyMapping() {
        return new Node.Mapping(Span.of(firstLine, 1, 0), List.of());
    }

    private void findTabs() {
        for (int line = 0; line < lineStarts.length; line++) {
            int at = lineStarts[line];
            while (at < yaml.length() && yaml.charAt(at) == ' ') {
                at++;
            }
            if (at < yaml.length() && yaml.charAt(at) == '\t') {
                Span span = Span.of(firstLine + line, at - lineStarts[line] + 1, 1);
                findings.add(Diagnostic.at(range(span), TAB).hint());
            }
        }
    }

    private Node node(YAMLParser tokens, JsonToken token) {
        Span span = span(tokens);
        char first = firstAllowed(tokens, span);
        if (++nodes > nodeLimit) {
            throw new Refusal(
                    Diagnostic.at(range(span), TOO_MANY_NODES, nodeLimit).hint());
        }
        return switch (token) {
            case START_OBJECT -> nested(() -> mapping(tokens, span), span);
            case START_ARRAY -> nested(() -> sequence(tokens, span), span);
            default -> scalar(tokens, span, first);
        };
    }

    private Node nested(java.util.function.Supplier<Node> container, Span span) {
        if (++depth > Limits.YAML_DEPTH) {
            throw new Refusal(
                    Diagnostic.at(range(span), TOO_DEEP, Limits.YAML_DEPTH).hint());
        }
        Node node = container.get();
        depth--;
        return node;
    }

    private Node mapping(YAMLParser tokens, Span start) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Node.Scalar> keys = new HashMap<>();
        JsonToken token = tokens.nextToken();
        for (; token != null && token != JsonToken.END_OBJECT; token = tokens.nextToken()) {
            Span span = span(tokens);
            Node.Scalar key = scalar(tokens, span, firstAllowed(tokens, span));
            if (key.text().equals("<<")) {
                throw new Refusal(refused(span, "<<"));
            }
            Node value = node(tokens, tokens.nextToken());
            Node.Scalar earlier = keys.putIfAbsent(key.text(), key);
            if (earlier == null) {
                entries.add(new Node.Entry(key, value));
            } else {
                findings.add(Diagnostic.at(range(span), DUPLICATE_KEY, key.text())
                        .hint()
                        .relate(range(earlier.span()), "first", key.text()));
            }
        }
        return new Node.Mapping(until(start, tokens), List.copyOf(entries));
    }

    private Node sequence(YAMLParser tokens, Span start) {
        List<Node> items = new ArrayList<>();
        JsonToken token = tokens.nextToken();
        for (; token != null && token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            items.add(node(tokens, token));
        }
        return new Node.Sequence(until(start, tokens), List.copyOf(items));
    }

    private Node.Scalar scalar(YAMLParser tokens, Span span, char first) {
        String text = tokens.getString();
        if (text == null) {
            text = "";
        }
        if (text.length() > Limits.SCALAR_CHARACTERS) {
            throw new Refusal(Diagnostic.at(range(span), SCALAR_TOO_LONG, text.length(), Limits.SCALAR_CHARACTERS)
                    .hint());
        }
        return new Node.Scalar(span, texts.one(text), "'\"|>".indexOf(first) >= 0);
    }

    /** Returns the first character of the current token, which begins no feature that is refused. */
    private char firstAllowed(YAMLParser tokens, Span span) {
        char first = first(tokens, span);
        if (first == '&' || first == '!' || tokens.isCurrentAlias()) {
            throw new Refusal(refused(span, String.valueOf(first)));
        }
        return first;
    }

    private Diagnostic refused(Span span, String sign) {
        return Diagnostic.at(range(span), REFUSED_FEATURE, sign).hint(sign);
    }

    /** The first character of the current token. */
    private char first(YAMLParser tokens, Span span) {
        if (!plain) {
            return charAt(span);
        }
        long at = tokens.currentTokenLocation().getCharOffset();
        return at >= 0 && at < yaml.length() ? yaml.charAt((int) at) : ' ';
    }

    private char charAt(Span span) {
        int line = span.line() - firstLine;
        if (line < 0 || line >= lineStarts.length) {
            return ' ';
        }
        int at = lineStarts[line];
        for (int column = 1; column < span.column() && at < yaml.length(); column++) {
            at += Character.isHighSurrogate(yaml.charAt(at)) ? 2 : 1;
        }
        return at < yaml.length() ? yaml.charAt(at) : ' ';
    }

    private Span span(YAMLParser tokens) {
        TokenStreamLocation start = tokens.currentTokenLocation();
        TokenStreamLocation end = tokens.currentLocation();
        return new Span(
                start.getLineNr() + firstLine - 1,
                start.getColumnNr(),
                end.getLineNr() + firstLine - 1,
                end.getColumnNr());
    }

    private Span until(Span start, YAMLParser tokens) {
        Span end = span(tokens);
        return new Span(start.line(), start.column(), end.endLine(), end.endColumn());
    }

    private SourceRange range(Span span) {
        return new SourceRange(path, span);
    }

    private Diagnostic syntax(JacksonException malformed) {
        if (malformed.getCause() instanceof MarkedYamlEngineException engine
                && engine.getProblemMark().isPresent()) {
            String problem = engine.getProblem() == null ? "" : engine.getProblem();
            return new SyntaxExplainer(path, new SourceFile(path, yaml).lines(), firstLine)
                    .explain(
                            problem,
                            mark(engine.getProblemMark().get()),
                            engine.getContextMark().map(YamlParser::mark).orElse(null));
        }
        TokenStreamLocation at = malformed.getLocation();
        Span span = at == null
                ? Span.of(firstLine, 1, 1)
                : Span.of(at.getLineNr() + firstLine - 1, Math.max(1, at.getColumnNr()), 1);
        return Diagnostic.at(range(span), SYNTAX).messageOf("key").hintOf("key.hint");
    }

    private static SyntaxExplainer.Mark mark(Mark mark) {
        return new SyntaxExplainer.Mark(mark.getLine(), mark.getColumn());
    }

    private static int[] lineStarts(String text) {
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        int[] starts = new int[lines];
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[line++] = at + 1;
        }
        return starts;
    }

    /** Ends the walk at something that makes the rest of the tree unreliable. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic finding;

        Refusal(Diagnostic finding) {
            super(finding.code().id(), null, false, false);
            this.finding = finding;
        }
    }
}
