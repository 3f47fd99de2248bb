package org.youbei.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/**
 * Says in plain words what the YAML engine stumbled over, at the place to mend rather than where the engine gave up: it notices a full-width colon only one line
 * later, and an open quote only at the next one.
 */
final class SyntaxExplainer {
    private static final String KEY = "(?<lead>\\s*(?:- +)*)(?<key>[A-Za-z][A-Za-z0-9]*)";
    private static final Pattern WIDE_COLON = Pattern.compile(KEY + "\\s*：\\s*(?<value>.*?)\\s*");
    private static final Pattern TIGHT_COLON = Pattern.compile(KEY + ":(?<value>[^\\s:/].*?)\\s*");
    private static final Pattern PAIR = Pattern.compile(KEY + ":\\s+(?<value>\\S.*?)\\s*");
    private static final Pattern OPEN_QUOTE =
            Pattern.compile("(?:^|[\\s\\[{,])(?<quote>\"(?:[^\"\\\\]|\\\\.)*|'(?:[^']|'')*)$");

    private final String path;
    private final List<String> lines;
    private final int firstLine;

    /**
     * @param lines the lines of the YAML
     * @param firstLine the number of the first of them in its file
     */
    SyntaxExplainer(String path, List<String> lines, int firstLine) {
        this.path = path;
        this.lines = lines;
        this.firstLine = firstLine;
    }

    /** A place that the engine names: line and column from 0, the column in code points. */
    record Mark(int line, int column) {}

    /**
     * Returns the finding.
     *
     * @param problem the engine's sentence
     * @param at where it gave up
     * @param context the start of what it was reading, or null
     */
    Diagnostic explain(String problem, Mark at, @Nullable Mark context) {
        if (problem.contains("cannot start any token")) {
            return sign(at);
        }
        if (problem.contains("expected ':'")) {
            return noColon(context == null ? at : context);
        }
        if (problem.contains("mapping values are not allowed")) {
            return colon(before(at.line()), at.line()).orElseGet(() -> mapping(at));
        }
        if (problem.contains("block end")) {
            return colon(before(at.line()), at.line()).orElseGet(() -> blockEnd(at));
        }
        if (problem.contains("stream end")
                || problem.contains("end of stream")
                || problem.contains("document separator")) {
            return unclosed(context == null ? at : context);
        }
        if (problem.contains("',' or")) {
            return comma(at, context);
        }
        if (problem.contains("sequence entries are not allowed")) {
            return withValue(at, "item");
        }
        if (problem.contains("unknown escape")) {
            String sign = character(at);
            return finding(at, 1).messageOf("escape", sign).hintOf("escape.hint", sign);
        }
        return finding(at, 1).messageOf("other", problem).hintOf("other.hint");
    }

    private Diagnostic finding(Mark at, int length) {
        Span span = Span.of(at.line() + firstLine, at.column() + 1, length);
        return Diagnostic.at(new SourceRange(path, span), YamlParser.SYNTAX);
    }

    private String text(int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    private int offset(Mark at) {
        String line = text(at.line());
        return line.offsetByCodePoints(0, Math.min(at.column(), line.codePointCount(0, line.length())));
    }

    private Mark mark(int line, int offset) {
        return new Mark(line, text(line).codePointCount(0, offset));
    }

    private Mark start(int line) {
        String text = text(line);
        return mark(line, text.length() - text.stripLeading().length());
    }

    /** The last line before this one that holds anything. */
    private int before(int line) {
        int before = line - 1;
        while (before > 0 && text(before).isBlank()) {
            before--;
        }
        return Math.max(0, before);
    }

    /** A key on one of these lines whose colon is full-width or has no blank behind it. */
    private Optional<Diagnostic> colon(int from, int to) {
        for (int line = from; line <= to; line++) {
            Matcher wide = WIDE_COLON.matcher(text(line));
            if (wide.matches()) {
                int at = text(line).indexOf('：');
                return Optional.of(colon(line, at, wide, "wide"));
            }
            Matcher tight = TIGHT_COLON.matcher(text(line));
            if (tight.matches()) {
                return Optional.of(colon(line, tight.end("key"), tight, "tight"));
            }
        }
        return Optional.empty();
    }

    private Diagnostic colon(int line, int offset, Matcher found, String name) {
        return finding(mark(line, offset), 1)
                .messageOf(name, found.group("key"))
                .hintOf(name + ".hint", found.group("key"), found.group("value"));
    }

    private Diagnostic noColon(Mark at) {
        return colon(at.line(), at.line()).orElseGet(() -> {
            Mark start = start(at.line());
            String words = text(at.line()).strip();
            return finding(start, words.codePointCount(0, words.length()))
                    .messageOf("nocolon")
                    .hintOf("nocolon.hint");
        });
    }

    /** The character at a mark; a blank at the end of a line. */
    private String character(Mark at) {
        String line = text(at.line());
        int offset = offset(at);
        return offset < line.length() ? Character.toString(line.codePointAt(offset)) : " ";
    }

    private Diagnostic sign(Mark at) {
        String sign = character(at);
        return quoted(at.line())
                .map(pair -> finding(at, 1).messageOf("sign", sign).hintOf("quote.hint", pair))
                .orElseGet(() -> finding(at, 1).messageOf("sign", sign).hintOf("sign.hint", sign));
    }

    /** A colon where no key can stand: the line is set in too far, or its value holds a colon. */
    private Diagnostic mapping(Mark at) {
        String before = text(at.line()).substring(0, offset(at));
        if (before.matches("\\s*(?:- +)*\\S+")) {
            return indent(at.line());
        }
        return withValue(at, "colon");
    }

    private Diagnostic indent(int line) {
        return finding(start(line), 1).messageOf("indent").hintOf("indent.hint");
    }

    private Diagnostic blockEnd(Mark at) {
        String before = text(at.line()).substring(0, offset(at));
        if (before.isBlank()) {
            return indent(at.line());
        }
        if (before.endsWith("\"") || before.endsWith("'")) {
            Optional<Diagnostic> open = openQuote(at.line() - 1);
            if (open.isPresent()) {
                return open.get();
            }
        }
        return withValue(at, "after");
    }

    private Diagnostic withValue(Mark at, String name) {
        return quoted(at.line())
                .map(pair -> finding(at, 1).messageOf(name).hintOf("quote.hint", pair))
                .orElseGet(() -> finding(at, 1).messageOf(name).hintOf(name + ".hint"));
    }

    /** The line's key with its whole value in quotes, as one would type it. */
    private Optional<String> quoted(int line) {
        Matcher pair = PAIR.matcher(text(line));
        if (!pair.matches() || pair.group("value").startsWith("- ")) {
            return Optional.empty();
        }
        String value = pair.group("value");
        boolean plain = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
        String quoted = plain ? '"' + value + '"' : "'" + value.replace("'", "''") + "'";
        return Optional.of(pair.group("key") + ": " + quoted);
    }

    /** The nearest quote, on this line or above it, that is not closed on its own line. */
    private Optional<Diagnostic> openQuote(int line) {
        for (int at = line; at >= 0; at--) {
            Matcher open = OPEN_QUOTE.matcher(text(at));
            if (open.find()) {
                return Optional.of(unclosed(mark(at, open.start("quote"))));
            }
        }
        return Optional.empty();
    }

    /** A quote or bracket that is never closed is shown where it opens: its end is only the end of the file. */
    private Diagnostic unclosed(Mark open) {
        char sign =
                offset(open) < text(open.line()).length() ? text(open.line()).charAt(offset(open)) : ' ';
        String pair = switch (sign) {
            case '[' -> "]";
            case '{' -> "}";
            case '"', '\'' -> String.valueOf(sign);
            default -> "";
        };
        return pair.isEmpty()
                ? noColon(open)
                : finding(open, 1).messageOf("unclosed", sign).hintOf("unclosed.hint", pair);
    }

    private Diagnostic comma(Mark at, @Nullable Mark context) {
        if (context != null && context.line() < at.line()) {
            return unclosed(context);
        }
        String line = text(at.line());
        int from = context == null ? 0 : offset(context);
        for (int i = Math.min(offset(at), line.length()) - 1; i >= from; i--) {
            char c = line.charAt(i);
            if (c == '，' || c == '、') {
                return finding(mark(at.line(), i), 1).messageOf("widecomma", c).hintOf("widecomma.hint");
            }
        }
        return finding(at, 1).messageOf("comma").hintOf("comma.hint");
    }
}
