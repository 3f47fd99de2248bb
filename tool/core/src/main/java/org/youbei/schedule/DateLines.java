package org.youbei.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.youbei.parse.YamlParser;
import org.youbei.text.Limits;
import org.youbei.text.Node;

/** Writes the days of drills into the text of a programme, and changes nothing else in it: not a comment, an order or a line end. */
public final class DateLines {
    /** How the first line begins that tells who found the days. */
    public static final String HEADER = "# youbei drills schedule: ";

    private static final String MARK = "\uFEFF";

    private final List<String> lines;
    private final String mark;
    private final String end;
    private final List<Edit> edits = new ArrayList<>();

    private DateLines(String text) {
        this.end = text.contains("\r\n") ? "\r\n" : "\n";
        this.mark = text.startsWith(MARK) ? MARK : "";
        this.lines = new ArrayList<>(List.of(text.substring(mark.length()).split("(?<=\n)", -1)));
    }

    /** A piece of a line that is exchanged; columns from 0, in code points. */
    private record Edit(int line, int from, int to, String text) {}

    /**
     * Returns the text with these days, and with a first line that tells how they were found.
     *
     * @param text the programme as it is, free of findings
     * @param days the day of each drill by its id; drills that are not named keep theirs
     */
    public static String write(String text, Map<String, LocalDate> days, String found) {
        DateLines made = new DateLines(text);
        String plain = text.replace(MARK, "").replace("\r\n", "\n");
        Node root =
                YamlParser.parse("", plain, 1, Limits.REGISTER_NODES).value().orElseThrow();
        Node drills = ((Node.Mapping) root).get("drills").orElse(null);
        if (drills instanceof Node.Sequence list) {
            list.items().forEach(drill -> made.drill((Node.Mapping) drill, days));
        }
        return made.apply(HEADER + found);
    }

    private void drill(Node.Mapping drill, Map<String, LocalDate> days) {
        Node.Entry id = drill.entry("id").orElseThrow();
        LocalDate day = days.get(((Node.Scalar) id.value()).text());
        if (day == null) {
            return;
        }
        Node old = drill.get("date").orElse(null);
        if (old instanceof Node.Scalar scalar) {
            if (!scalar.text().equals(day.toString())) {
                String quote = quote(scalar);
                edits.add(new Edit(line(old), column(old), old.span().endColumn() - 1, quote + day + quote));
            }
        } else if (isInBraces(drill)) {
            Node.Scalar value = (Node.Scalar) id.value();
            int behind = value.span().endColumn() - 1;
            edits.add(new Edit(value.span().endLine() - 1, behind, behind, ", date: " + day));
        } else {
            newLine(drill, id, day);
        }
    }

    private @Nullable String quoteAt(int line, int column) {
        int at = offset(line, column);
        char first = at < lines.get(line).length() ? lines.get(line).charAt(at) : ' ';
        return first == '"' || first == '\'' ? String.valueOf(first) : null;
    }

    private String quote(Node.Scalar scalar) {
        return scalar.quoted() ? Objects.requireNonNullElse(quoteAt(line(scalar), column(scalar)), "") : "";
    }

    /** A line of its own under the window, or under the id where there is none. */
    private void newLine(Node.Mapping drill, Node.Entry id, LocalDate day) {
        Node above = drill.get("window").orElse(id.value());
        int last = lastLine(above);
        String indent = " ".repeat(id.key().span().column() - 1);
        String line = lines.get(last);
        String lead = line.endsWith("\n") ? "" : end;
        int length = line.codePointCount(0, line.length());
        edits.add(new Edit(last, length, length, lead + indent + "date: " + day + end));
    }

    private boolean isInBraces(Node mapping) {
        return lines.get(line(mapping)).codePointAt(offset(line(mapping), column(mapping))) == '{';
    }

    /** The last line of a value; the span of a mapping without braces ends only where the next token begins. */
    private int lastLine(Node node) {
        return node instanceof Node.Mapping mapping && !isInBraces(mapping)
                ? lastLine(mapping.entries().get(mapping.entries().size() - 1).value())
                : node.span().endLine() - 1;
    }

    private static int line(Node node) {
        return node.span().line() - 1;
    }

    private static int column(Node node) {
        return node.span().column() - 1;
    }

    private int offset(int line, int column) {
        return lines.get(line).offsetByCodePoints(0, column);
    }

    private String apply(String header) {
        edits.sort(
                Comparator.comparingInt(Edit::line).thenComparingInt(Edit::from).reversed());
        for (Edit edit : edits) {
            String line = lines.get(edit.line());
            lines.set(
                    edit.line(),
                    line.substring(0, offset(edit.line(), edit.from()))
                            + edit.text()
                            + line.substring(offset(edit.line(), edit.to())));
        }
        if (lines.get(0).startsWith(HEADER)) {
            lines.set(0, header + end);
        } else {
            lines.add(0, header + end);
        }
        return mark + String.join("", lines);
    }
}
