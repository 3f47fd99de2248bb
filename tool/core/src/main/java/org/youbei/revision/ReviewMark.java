package org.youbei.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.parse.YamlParser;
import org.youbei.text.FrontMatter;
import org.youbei.text.Limits;
import org.youbei.text.Node;

/** Writes the fingerprints of parents into the text of a plan's file, and changes nothing else in it: not a comment, a quote or a line end. */
public final class ReviewMark {
    /** What other readers of YAML would take for a number. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:e\\d+)?");

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    private ReviewMark(String text) {
        this.text = text;
    }

    /** A piece of the text that is exchanged for another. */
    private record Edit(int start, int end, String replacement) {}

    /**
     * Returns the text of a plan's file with these fingerprints in its {@code parents}.
     *
     * @param text the file as it is, whatever ends its lines, free of findings
     * @param prints the fingerprint of each parent by its id
     */
    public static String write(String text, Map<String, String> prints) {
        ReviewMark mark = new ReviewMark(text);
        String plain = text.replace("\uFEFF", "").replace("\r\n", "\n");
        parents(FrontMatter.of(plain).orElseThrow().yaml()).forEach(parent -> mark.parent(parent, prints));
        return mark.apply();
    }

    private static List<Node.Mapping> parents(String yaml) {
        Optional<Node> root =
                YamlParser.parse("", yaml, 2, Limits.FRONT_MATTER_NODES).value();
        List<Node.Mapping> parents = new ArrayList<>();
        root.flatMap(node -> ((Node.Mapping) node).get("parents"))
                .ifPresent(list -> ((Node.Sequence) list).items().forEach(item -> parents.add((Node.Mapping) item)));
        return parents;
    }

    private void parent(Node.Mapping parent, Map<String, String> prints) {
        Node.Entry plan = parent.entry("plan").orElseThrow();
        String print = prints.get(((Node.Scalar) plan.value()).text());
        if (print == null) {
            return;
        }
        String typed = NUMBER.matcher(print).matches() ? '"' + print + '"' : print;
        Node old = parent.get("reviewed").orElse(null);
        if (old != null) {
            replace(old, print, typed);
        } else if (text.charAt(offset(parent.span().line(), parent.span().column())) == '{') {
            int end = offset(plan.value().span().endLine(), plan.value().span().endColumn());
            edits.add(new Edit(end, end, ", reviewed: " + typed));
        } else {
            newLine(plan, typed);
        }
    }

    private void replace(Node old, @Nullable String print, String typed) {
        if (!((Node.Scalar) old).text().equals(print)) {
            edits.add(new Edit(
                    offset(old.span().line(), old.span().column()),
                    offset(old.span().endLine(), old.span().endColumn()),
                    typed));
        }
    }

    /** A line of its own under the one that names the plan, with the same indent and the same end. */
    private void newLine(Node.Entry plan, String typed) {
        int last = text.indexOf('\n', offset(plan.value().span().endLine(), 1));
        String end = last > 0 && text.charAt(last - 1) == '\r' ? "\r\n" : "\n";
        String indent = " ".repeat(plan.key().span().column() - 1);
        edits.add(new Edit(last + 1, last + 1, indent + "reviewed: " + typed + end));
    }

    /** The place in the text of a line and a column in code points. */
    private int offset(int line, int column) {
        int start = 0;
        for (int at = 1; at < line; at++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, column - 1);
    }

    private String apply() {
        StringBuilder result = new StringBuilder(text);
        for (int i = edits.size() - 1; i >= 0; i--) {
            Edit edit = edits.get(i);
            result.replace(edit.start(), edit.end(), edit.replacement());
        }
        return result.toString();
    }
}
